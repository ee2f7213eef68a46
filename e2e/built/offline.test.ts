/** The service worker of the built sites: what it is told to keep. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { builtSite, readSite } from './site.ts';

const sites = [builtSite(), readSite(process.env['DIST_BASE_DIR'] ?? '')] as const;
const [, underBase] = sites;

const isListedIn = (folder: string) => {
  const worker = readFileSync(join(folder, 'sw.js'), 'utf8');
  return (path: string) => worker.includes(`"${path}":"`);
};

test.each(sites.map((site) => [site.base, site] as const))(
  'under %s every page is kept, but those that stand in pages of others',
  (_, { folder, pages, base }) => {
    const isListed = isListedIn(folder);
    const wrong = pages
      .map(({ path }) => path.slice(base.length))
      .filter((path) => isListed(path) === /(^|\/)embed\//.test(path));

    expect(wrong).toEqual([]);
  },
);

test('recorded voices are kept: the list of each language, and every clip', () => {
  const voices = [...underBase.files].filter(
    (file) => /(^|\/)voice\//.test(file) && !/\.(br|gz)$/.test(file),
  );

  expect(voices.filter((file) => file.endsWith('.json'))).toHaveLength(1);
  expect(voices.length).toBeGreaterThan(5);
  expect(voices.filter((file) => !isListedIn(underBase.folder)(file))).toEqual([]);
});
