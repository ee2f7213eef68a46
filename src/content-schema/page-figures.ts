/** Page figures: drawings that belong to no exercise, and the map of where it hurts. */
import { z } from 'astro/zod';
import { drawingsSchema, lookSchema, resolveDrawing } from './drawing.ts';
import { name, posesSchema } from './pose.ts';

const point = z.tuple([z.number(), z.number()]);

export const pageFiguresSchema = z
  .strictObject({
    /** Who is drawn, where a drawing does not say. */
    look: lookSchema,
    /** Other people, by the name of the drawing. */
    looks: z.record(name, lookSchema).default({}),
    poses: posesSchema,
    drawings: drawingsSchema,
    /** The map of where it hurts: its drawing, and a numbered pin for each exercise. */
    map: z.strictObject({
      drawing: name,
      pins: z.array(z.strictObject({ exercise: name, where: point, pin: point })).min(1),
    }),
    /** Drawings in link previews, by the page's address. An exercise shows its own end. */
    cards: z.strictObject({ other: name, pages: z.record(z.string(), name).default({}) }),
  })
  .check((ctx) => {
    const { drawings, looks, map, cards } = ctx.value;
    const refuse = (message: string, path: (string | number)[]) =>
      ctx.issues.push({ code: 'custom', message, path, input: ctx.value });
    const used = [map.drawing, cards.other, ...Object.values(cards.pages)];
    for (const wanted of new Set([...Object.keys(drawings), ...Object.keys(looks), ...used])) {
      try {
        resolveDrawing(ctx.value, wanted);
      } catch (error) {
        if (!(error instanceof RangeError)) throw error;
        refuse(error.message, ['drawings', wanted]);
      }
    }
  });
