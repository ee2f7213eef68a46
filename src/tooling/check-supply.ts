/**
 * Check supply: where the packages come from, under which terms, and with which known faults. Writes the list of parts to
 * `dist/sbom.cdx.json`.
 *
 * Known faults are asked of the registry. One that cannot answer is a failure, unless `--without-audit` says that a
 * person has looked elsewhere.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { npmCommand } from './setup/npm.mjs';
import { root } from './setup/project.mjs';
import { actionFaults } from './supply/action-faults.ts';
import { type Audit, readAudit } from './supply/audit.ts';
import { isAllowed } from './supply/licences.ts';
import {
  isForOtherPlatform,
  type LockedPackages,
  lockFaults,
  type Manifest,
  nameOf,
} from './supply/lock-faults.ts';
import { reproducibleSbom } from './supply/sbom.ts';

const SBOM = 'dist/sbom.cdx.json';

const withoutAudit = process.argv.includes('--without-audit');
const manifest = readJson('package.json') as Manifest & { readonly name: string };
const { packages } = readJson('package-lock.json') as { readonly packages: LockedPackages };

let failed = false;

report(
  'Packages are pinned: one version, one hash, no address, no script at install',
  lockFaults(manifest, packages),
);
report('Licences are on the list', licenceFaults());
report('Actions of workflows are pinned to a commit', actionFaults(workflows()));
writeSbom();
if (withoutAudit) console.log('NOT CHECKED  Known faults: left out with --without-audit');
else reportAudit(readAudit(npm('audit', '--json')));
process.exitCode = failed ? 1 : 0;

function report(what: string, faults: readonly string[]): void {
  console.log(`${faults.length === 0 ? 'OK  ' : 'FAIL'}  ${what}`);
  for (const fault of faults) console.log(`      ${fault}`);
  failed ||= faults.length > 0;
}

function reportAudit(audit: Audit): void {
  if (audit.kind === 'not-checked') {
    console.log(`NOT CHECKED  Known faults: the registry did not say. ${audit.reason}`);
    console.log('      Run this where npm audit works, or look elsewhere and say --without-audit.');
    failed = true;
  } else report('No package has a known fault', audit.kind === 'clean' ? [] : audit.packages);
}

function licenceFaults(): readonly string[] {
  return Object.entries(packages).flatMap(([path, entry]) => {
    if (path === '' || isForOtherPlatform(entry)) return [];
    const name = nameOf(path);
    const licence = entry.license ?? licenceOnDisk(path);
    if (licence === undefined) return isInstalled(path) ? [`${name} names no licence.`] : [];
    return isAllowed(name, licence) ? [] : [`${name}: ${licence}`];
  });
}

function workflows(): Readonly<Record<string, string>> {
  const files = globSync(['.github/workflows/*.yml', 'deploy/*/*.yml'], { cwd: root });
  return Object.fromEntries(files.map((file) => [file, readFileSync(join(root, file), 'utf8')]));
}

function licenceOnDisk(path: string): string | undefined {
  return isInstalled(path)
    ? (readJson(join(path, 'package.json')) as { license?: string }).license
    : undefined;
}

function isInstalled(path: string): boolean {
  return existsSync(join(root, path, 'package.json'));
}

function writeSbom(): void {
  mkdirSync(join(root, 'dist'), { recursive: true });
  const list = npm('sbom', '--sbom-format=cyclonedx', '--package-lock-only');
  writeFileSync(join(root, SBOM), reproducibleSbom(list, manifest.name));
  console.log(`OK    The list of parts is in ${SBOM}`);
}

function npm(...args: readonly string[]): string {
  const [command, ...first] = npmCommand();
  const { stdout } = spawnSync(command, [...first, ...args], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  return stdout;
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(join(root, file), 'utf8'));
}
