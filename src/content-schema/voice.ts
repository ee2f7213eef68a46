/** Voice: the transcripts of recorded clips, as an author writes them. */
import { z } from 'astro/zod';

export const transcriptsSchema = z.strictObject({
  /** Who speaks, and under which terms the recordings may be used. */
  speaker: z.string().trim().min(1),
  /** What is spoken in each clip, by the clip's file name without `.wav`. */
  clips: z.record(z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), z.string().trim().min(1)),
});
