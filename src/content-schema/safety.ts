/**
 * Safety: the lists that several pages, the timer and the sheets repeat word for word.
 *
 * They stand once, in `content/safety/<locale>.yaml`, so that no page can leave one out.
 */
import { z } from 'astro/zod';
import { checkReviewOrder, reviewFields } from './review.ts';

const line = z.string().min(3).max(200);

export const safetySchema = z
  .strictObject({
    /** Ask a doctor or physiotherapist before starting, if one of these is true. */
    checkFirst: z.array(z.strictObject({ text: line, onHome: z.boolean().default(false) })).min(1),
    /** Stop and get help if you get one of these. Each completes the sentence "you get …". */
    stop: z.array(line).min(1),
    /** Pain from 0 to 10, in bands without gaps. */
    painGuide: z
      .array(
        z.strictObject({
          from: z.int().min(0).max(10),
          to: z.int().min(0).max(10),
          /** In two or three words, for the sheet. */
          short: line,
          text: line,
        }),
      )
      .min(2)
      .check((ctx) => {
        const bands = ctx.value;
        const whole = bands[0]?.from === 0 && bands.at(-1)?.to === 10;
        const joined = bands.every(
          (band, index) => index === 0 || band.from === (bands[index - 1]?.to ?? -2) + 1,
        );
        if (whole && joined) return;
        const message = 'has a gap or an overlap: each band begins 1 above the one before, from 0 up to 10';
        ctx.issues.push({ code: 'custom', message, path: [], input: bands });
      }),
    ...reviewFields,
  })
  .check(checkReviewOrder);

/** One medical word and what it means. */
export const termSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  term: z.string().min(2),
  meaning: z.string().min(5).max(240),
});
