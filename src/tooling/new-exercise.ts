/**
 * New exercise: writes a skeleton that passes the check.
 *
 *   node src/tooling/new-exercise.ts chin-tuck
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { giveNumber } from './content/plan-numbers.ts';
import { refuseId, writeSkeleton } from './content/skeleton.ts';
import { readTree } from './content/tree.ts';

const folder = process.env['CONTENT_DIR'] ?? 'content';
const today = process.env['CHECK_DATE'] ?? new Date().toISOString().slice(0, 10);
const id = process.argv[2];

const tree = readTree(folder);
const refusal = refuseId(id, tree);
if (id === undefined || refusal !== undefined) {
  process.stderr.write(`${refusal}\n`);
  process.exitCode = 1;
} else {
  const path = join(folder, 'exercises/en', `${id}.mdx`);
  // `wx` refuses to write over a file that appeared meanwhile.
  writeFileSync(path, writeSkeleton(id, tree, today), { flag: 'wx' });
  giveNumber(folder, id);
  process.stdout.write(`Wrote ${path}. Next:

1. Write what each "WRITE:" asks for. The numbers and poses in it are made up: none may stay because it is there.
2. npm run check   names what is wrong, by file and field.
3. npm run dev     shows the page at /exercises/${id}/.
4. Write what readers ask whom it answers in ${folder}/search/asked/en/exercises/${id}.yaml, then npm run learn.
5. Ask a physiotherapist to confirm each number marked "unconfirmed".
`);
}
