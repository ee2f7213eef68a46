/** Source: one entry of the bibliography. */
import { z } from 'astro/zod';

export const sourceSchema = z.strictObject({
  /** As cited in pages: `NHS-neck`. */
  id: z.string().regex(/^[A-Za-z0-9-]+$/),
  title: z.string().min(3),
  publisher: z.string().min(2),
  /** As the source shows it: `May 2010`. `null` when it shows none. */
  date: z.string().nullable(),
  /** A: guideline, review or trial. B: national, hospital or official page. C: weaker, or a copy. */
  strength: z.enum(['A', 'B', 'C']),
  url: z.url({ protocol: /^https?$/ }),
  /** How the authors read it, when that was not at its own address or not in full. */
  read: z.string().optional(),
});
