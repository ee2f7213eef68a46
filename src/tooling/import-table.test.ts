import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { forbiddenLayers, importRules, LAYERS, type Layer, MAY_IMPORT } from './import-table.ts';
import { nodeModules, root } from './setup/project.mjs';

const EXTENSIONS = ['ts', 'tsx', 'astro'] as const;
const config = JSON.parse(readFileSync(join(root, 'biome.json'), 'utf8'));
const folder = mkdtempSync(join(tmpdir(), 'imports-'));
let reported: ReadonlySet<string>;

/** One file per import, so that a report names the import by naming its file. */
function fileOf(layer: Layer, imported: string, extension: string): string {
  return `src/${layer}/nested/${imported.replaceAll(/[^a-z]+/g, '-')}.${extension}`;
}

function write(layer: Layer, imported: string): void {
  const statement = `import { thing } from '${imported}';\n`;
  for (const extension of EXTENSIONS) {
    const file = join(folder, fileOf(layer, imported, extension));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(
      file,
      extension === 'astro' ? `---\n${statement}---\n<p>{thing}</p>\n` : `${statement}thing();\n`,
    );
  }
}

const pathTo = (layer: string) => `../../${layer}/thing.ts`;

const PACKAGES: readonly (readonly [Layer, string])[] = [
  ['domain', 'preact'],
  ['domain', 'preact/hooks'],
  ['domain', 'astro/zod'],
  ['domain', 'astro:content'],
  ['domain', 'node:fs'],
  ['domain', '@astrojs/preact'],
  ['offline', 'workbox'],
  ['i18n', '../../../content/exercises/en/neck-tilt.mdx'],
  ['components', '../../../content/ui/en.json'],
  ['components', 'astro:content'],
  ['islands', 'astro:content'],
  ['layouts', 'astro:content'],
];

const ALLOWED: readonly (readonly [Layer, string])[] = [
  ...LAYERS.flatMap((layer) => MAY_IMPORT[layer].map((other) => [layer, pathTo(other)] as const)),
  ...LAYERS.map((layer) => [layer, '../sibling.ts'] as const),
  ['content-schema', 'astro/zod'],
  ['i18n', '../../../content/ui/en.json'],
  ['islands', 'preact/hooks'],
  ['pages', 'astro:content'],
  ['tooling', 'node:fs'],
];

const FORBIDDEN: readonly (readonly [Layer, string])[] = [
  ...LAYERS.flatMap((layer) => forbiddenLayers(layer).map((other) => [layer, pathTo(other)] as const)),
  ...PACKAGES,
];

beforeAll(() => {
  for (const [layer, imported] of [...ALLOWED, ...FORBIDDEN]) write(layer, imported);
  const { vcs: _, ...alone } = config;
  writeFileSync(join(folder, 'biome.json'), JSON.stringify(alone));

  const biome = join(nodeModules, '@biomejs/biome/bin/biome');
  const args = ['lint', '--only=style/noRestrictedImports', '--reporter=json', '--max-diagnostics=none', '.'];
  const { stdout } = spawnSync(process.execPath, [biome, ...args], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  reported = new Set(stdout.match(/src\/[\w/-]+\.(tsx|ts|astro)/g));
});

afterAll(() => rmSync(folder, { recursive: true }));

test('the rules of the linter are those of the table', () => {
  const written = config.overrides.filter((override: object) =>
    JSON.stringify(override).includes('noRestrictedImports'),
  );

  expect(written, 'Run: npm run format').toEqual(importRules());
});

test('every folder of src is a layer, or holds no code', () => {
  const folders = readdirSync(join(root, 'src'), { withFileTypes: true }).filter((entry) =>
    entry.isDirectory(),
  );
  const withCode = folders
    .map(({ name }) => name)
    .filter((name) =>
      readdirSync(join(root, 'src', name), { recursive: true, encoding: 'utf8' }).some((file) =>
        /\.(tsx?|astro|mjs)$/.test(file),
      ),
    );

  expect(LAYERS).toEqual(expect.arrayContaining(withCode));
});

test('no code lies outside of the layers', () => {
  const files = readdirSync(join(root, 'src'), { withFileTypes: true }).filter((entry) => entry.isFile());

  expect(['content.config.ts', 'env.d.ts']).toEqual(expect.arrayContaining(files.map(({ name }) => name)));
});

describe.each(EXTENSIONS)('in a .%s file', (extension) => {
  test.each(FORBIDDEN)('src/%s must not import %s', (layer, imported) => {
    expect(reported).toContain(fileOf(layer, imported, extension));
  });

  test.each(ALLOWED)('src/%s may import %s', (layer, imported) => {
    expect(reported).not.toContain(fileOf(layer, imported, extension));
  });
});
