/**
 * Elsewhere: a copy of the project in another folder, to be built in another time zone and language.
 *
 * The programs of `node_modules` are the same; what they keep from an earlier build is not there.
 */
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { root } from '../setup/project.mjs';

/** A zone in which it is tomorrow already, and a language that writes numbers and sorts letters in its own way. */
export const ANOTHER_PLACE = {
  TZ: 'Pacific/Kiritimati',
  LANG: 'tr_TR.UTF-8',
  LC_ALL: 'tr_TR.UTF-8',
} as const;

/** What is no source: made by a build, or large and needed by none. */
const LEFT_OUT = ['node_modules', 'dist', '.git', '.astro', 'bench'];

/** Lays a copy of the project outside of it, with a space in its path, and returns its folder. */
export function layElsewhere(): string {
  const folder = mkdtempSync(join(tmpdir(), 'built elsewhere '));
  mkdirSync(join(folder, 'node_modules'));
  for (const name of readdirSync(root).filter((each) => !LEFT_OUT.includes(each)))
    cpSync(join(root, name), join(folder, name), { recursive: true });
  for (const name of readdirSync(join(root, 'node_modules')).filter((each) => !each.startsWith('.')))
    symlinkSync(join(root, 'node_modules', name), join(folder, 'node_modules', name), 'junction');
  return folder;
}

/** What two folders do not have in common, a sentence for each file: a file of one alone, or with other bytes. */
export function differencesOf(here: string, there: string): readonly string[] {
  const [ours, theirs] = [filesIn(here), filesIn(there)];
  if (ours.length === 0) return [`There is nothing in ${here}.`];
  return [
    ...ours.filter((file) => !theirs.includes(file)).map((file) => `${file} is only in ${here}.`),
    ...theirs.filter((file) => !ours.includes(file)).map((file) => `${file} is only in ${there}.`),
    ...ours
      .filter((file) => theirs.includes(file))
      .filter((file) => !readFileSync(join(here, file)).equals(readFileSync(join(there, file))))
      .map((file) => `${file} has other bytes in ${there}.`),
  ];
}

function filesIn(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
}
