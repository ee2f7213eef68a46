/** Report of: what the check says of the sound fixture after some edits, for tests. */
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkAll } from './check-all.ts';
import { formatFault } from './fault.ts';

export const FIXTURES = fileURLToPath(new URL('../fixtures/content/', import.meta.url));

export const TODAY = '2026-12-01';

/** One change of a file: `as` saves the result under another name, beside the file. */
interface Edit {
  readonly in: string;
  readonly for: string;
  readonly write: string;
  readonly as?: string;
}

/** @param more files to write over the fixtures, for what cannot be kept as text */
export function reportOf(
  name: string,
  more: Readonly<Record<string, string | Buffer>> = {},
): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), 'content-'));
  try {
    layFixture(name, folder);
    for (const [path, content] of Object.entries(more)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
    }
    return checkAll(folder, TODAY).map((fault) => formatFault(fault, '').slice(1));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Copies the sound content to `folder`, with the files and edits of one fixture. */
export function layFixture(name: string, folder: string): void {
  for (const layer of ['valid', name])
    cpSync(join(FIXTURES, layer), folder, { recursive: true, force: true });
  const list = join(FIXTURES, name, 'edits.json');
  const edits: readonly Edit[] = existsSync(list) ? JSON.parse(readFileSync(list, 'utf8')) : [];
  for (const edit of edits) {
    const path = join(folder, edit.in);
    const text = readFileSync(path, 'utf8');
    if (!text.includes(edit.for)) throw new Error(`${name}: ${edit.in} has no "${edit.for}"`);
    const target = join(folder, edit.as ?? edit.in);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(
      target,
      text.replace(edit.for, () => edit.write),
    );
  }
}
