/** Keep: a file of a cache, made once. */
import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** What `make` has made, now or in an earlier build. A build beside this one never reads half a file. */
export async function kept(file: string, make: () => Uint8Array | Promise<Uint8Array>): Promise<Buffer> {
  if (existsSync(file)) return readFileSync(file);
  const made = Buffer.from(await make());
  mkdirSync(dirname(file), { recursive: true });
  // Several workers of one process may make the same file in the same moment.
  const unfinished = `${file}.${randomUUID()}`;
  writeFileSync(unfinished, made);
  renameSync(unfinished, file);
  return made;
}
