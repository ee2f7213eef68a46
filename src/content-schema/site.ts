/** Site settings: the one file a clinic edits. */
import { z } from 'astro/zod';
import type { Clinic } from '../domain/clinic.ts';

const telephone = z.string().regex(/^[0-9+][0-9 ()-]*$/, 'write digits, spaces and a leading + only');

/** What is `null` is absent from every page. */
const clinicSchema = z.strictObject({
  name: z.string().nullable(),
  phone: telephone.nullable(),
  address: z.string().nullable(),
  web: z.url({ protocol: /^https?$/ }).nullable(),
  booking: z.url({ protocol: /^https?$/ }).nullable(),
  /** Readers' mail about a page goes here. */
  feedback: z.email().nullable(),
}) satisfies z.ZodType<Clinic>;

export const siteSchema = z.strictObject({
  clinic: clinicSchema,
  emergency: z
    .array(
      z.strictObject({
        /** Joins the entry to its name in `content/ui`: `place.pakistan`. */
        place: z.string().regex(/^[a-z-]+$/),
        ambulance: z.array(telephone).min(1),
        advice: telephone.optional(),
        sources: z.array(z.string()).min(1),
      }),
    )
    .min(1),
});

export type Site = z.infer<typeof siteSchema>;
