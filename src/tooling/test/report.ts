import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { nodeModules } from '../setup/project.mjs';

/** Where a tool is to write its report. The one of an earlier run is removed, so that it cannot stand in. */
export function reportPath(tool: string): string {
  const folder = join(nodeModules, '.cache/test');
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `${tool}.json`);
  rmSync(path, { force: true });
  return path;
}

/** The report of a tool, or undefined when it wrote none. Its form is that of the pinned version of the tool. */
export function readReport<Report>(path: string): Report | undefined {
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Report) : undefined;
}
