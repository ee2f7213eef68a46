/** Plan numbers: the numbers of exercises in the links of plans. */
import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** Gives a new exercise the next number. One that was given before stays, and no number is given twice. */
export function giveNumber(folder: string, id: string): void {
  const path = join(folder, 'exercise-ids.yaml');
  if (!existsSync(path)) return;
  const given = parse(readFileSync(path, 'utf8')) as readonly { number: number; id: string }[];
  if (given.some((one) => one.id === id)) return;
  const next = Math.max(0, ...given.map(({ number }) => number)) + 1;
  appendFileSync(path, `- { number: ${next}, id: ${id} }\n`);
}
