/** Review: what every page says about where it comes from and when it was checked. */
import { z } from 'astro/zod';

/** A calendar day, `2026-11-24`. YAML reads an unquoted day as a Date, so both are taken. */
const day = z.union([z.iso.date(), z.date().transform((date) => date.toISOString().slice(0, 10))]);

/** Ids of entries in `content/sources/sources.yaml`, in the order in which the page numbers them. */
export const sourceIds = z.array(z.string().min(1)).min(1);

export const reviewFields = {
  sources: sourceIds,
  /** The day this page was last checked against its sources. */
  reviewed: day,
  /** The day by which it must be checked again. */
  nextReview: day,
  /** The clinician who reviewed it: name and qualification. `null` until one has. Never invented. */
  reviewedBy: z.string().min(1).nullable(),
};

/** Words patients use for what this page answers. They feed search and are never shown. */
export const patientWords = z.array(z.string().min(2)).min(1);

interface Reviewed {
  readonly reviewed: string;
  readonly nextReview: string;
}

/** Refuses a next review that does not come after the review. */
export function checkReviewOrder(ctx: z.core.ParsePayload<Reviewed>): void {
  if (ctx.value.nextReview > ctx.value.reviewed) return;
  ctx.issues.push({
    code: 'custom',
    message: 'is not after `reviewed`: give the later day on which this page must be checked again',
    path: ['nextReview'],
    input: ctx.value.nextReview,
  });
}
