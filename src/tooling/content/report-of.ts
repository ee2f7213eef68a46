/** Report of: the faults of the valid fixture with one overlay on it, for tests. */
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkAll } from './check-all.ts';
import { formatFault } from './fault.ts';

export const FIXTURES = new URL('../fixtures/content/', import.meta.url).pathname;

export const TODAY = '2026-12-01';

/** @param more files to write over the fixtures, for what is too large to keep */
export function reportOf(overlay: string, more: Readonly<Record<string, string>> = {}): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), 'content-'));
  try {
    for (const layer of ['valid', overlay]) cpSync(join(FIXTURES, layer), folder, { recursive: true });
    for (const [path, text] of Object.entries(more)) writeFileSync(join(folder, path), text);
    return checkAll(folder, TODAY).map((fault) => formatFault(fault, '').slice(1));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
