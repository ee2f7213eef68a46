/** Social cards worker: draws the cards of some pages. */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { parentPort, workerData } from 'node:worker_threads';
import { cardParts } from '../social/card.ts';
import { cardFont } from '../social/card-font.ts';
import { kept } from '../social/keep.ts';
import { cardOf } from '../social/page-card.ts';
import { cardPainter } from '../social/paint-card.ts';
import type { Share } from './in-workers.ts';
import type { CardTask, WrittenCards } from './social-cards.ts';

const { items: pages, common } = workerData as Share<string, CardTask>;
const { folder, base, cache, figures } = common;
const font = await cardFont(cache);
const paint = cardPainter(font.files);

const untitled: { file: string; letters: readonly string[] }[] = [];
let count = 0;
for (const name of pages) {
  const card = cardOf(readFileSync(join(folder, name), 'utf8'), base, figures);
  if (!card) continue;
  count += 1;
  const letters = font.missing(card.content.title);
  if (letters.length > 0) untitled.push({ file: card.file, letters });
  const title = letters.length > 0 ? '' : card.content.title;
  const parts = cardParts({ ...card.content, title }, font.measure);
  const hash = createHash('sha256').update(font.hash);
  for (const { svg } of parts) hash.update(svg);
  const target = join(folder, card.file);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, await kept(join(cache, `${hash.digest('hex')}.png`), () => paint(parts)));
  // The renderer's pictures, 3 MB a card, are let go between turns of the event loop only.
  await setImmediate();
}
parentPort?.postMessage({ count, untitled } satisfies WrittenCards);
