/** Tools: packages that only the figures need, in a folder of their own, outside of the lock file. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { npmCommand } from '../setup/npm.mjs';
import { run } from '../setup/run.mjs';
import { PEER_PACKAGES } from './peers.ts';

/** Exact, so that two runs compare with each other. */
export const TOOL_PACKAGES: Readonly<Record<string, string>> = {
  ...PEER_PACKAGES,
  lighthouse: '13.5.0',
  'chrome-launcher': '1.2.1',
};

/**
 * Outside of the project: what lies under a `node_modules` is a finished package to a bundler, and the peers are built
 * beside what they use.
 */
export const BENCH_FOLDER = join(tmpdir(), 'unknot-bench');

/** Installs what is missing, without running a script of any package. Returns the `node_modules` that has them. */
export async function installTools(): Promise<string> {
  const modules = join(BENCH_FOLDER, 'node_modules');
  const missing = Object.entries(TOOL_PACKAGES).filter(
    ([name, version]) => versionOf(modules, name) !== version,
  );
  if (missing.length === 0) return modules;
  mkdirSync(BENCH_FOLDER, { recursive: true });
  writeFileSync(
    join(BENCH_FOLDER, 'package.json'),
    JSON.stringify({ private: true, type: 'module', dependencies: TOOL_PACKAGES }),
  );
  const [command, ...args] = npmCommand();
  const options = ['install', '--no-audit', '--no-fund', '--ignore-scripts', '--no-package-lock'];
  const path = `${dirname(process.execPath)}:${process.env['PATH'] ?? ''}`;
  const { code } = await run(command, [...args, ...options], { ...process.env, PATH: path }, BENCH_FOLDER);
  if (code !== 0) throw new Error('The tools of the figures could not be installed: is there a registry?');
  return modules;
}

function versionOf(modules: string, name: string): string | undefined {
  const file = join(modules, name, 'package.json');
  return existsSync(file)
    ? (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version
    : undefined;
}
