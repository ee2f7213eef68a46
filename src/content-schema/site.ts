/** Site settings: the one file a clinic edits. */
import { z } from 'astro/zod';
import type { BrandColours, Clinic } from '../domain/clinic.ts';

const telephone = z.string().regex(/^[0-9+][0-9 ()-]*$/, 'write digits, spaces and a leading + only');

const colour = z
  .string()
  .regex(/^#[\da-f]{6}$/i, 'write # and 6 digits from 0 to f in quotes, such as "#0e5a68"');
const colours = z.strictObject({ action: colour, band: colour }) satisfies z.ZodType<BrandColours>;

const address = z.url({ protocol: /^https?$/ });

/** What is `null` is absent from every page. */
const clinicSchema = z.strictObject({
  name: z.string().nullable(),
  phone: telephone.nullable(),
  address: z.string().nullable(),
  web: address.nullable(),
  booking: address.nullable(),
  /** Readers' mail about a page goes here. */
  feedback: z.email().nullable(),
  siteName: z.string().min(2).max(30).nullable(),
  /** A picture beside the settings. The content check looks into it. */
  logo: z
    .string()
    .regex(/^[\w-]+\.(svg|png)$/, 'write the name of an SVG or PNG file in this folder, such as logo.svg')
    .nullable(),
  colours: z.strictObject({ light: colours, dark: colours }).nullable(),
}) satisfies z.ZodType<Omit<Clinic, 'logo'>>;

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
