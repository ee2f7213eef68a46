/** No run of 8 words is shared with the article from which the site starts. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { plainText } from './prose.ts';
import { runsOf } from './shared-runs.ts';
import { builtSite } from './site.ts';

const hashes = new Set<string>(
  JSON.parse(
    readFileSync(new URL('../../src/tooling/fixtures/source-article-runs.json', import.meta.url), 'utf8'),
  ),
);

test('the hashes of the article are there', () => {
  expect(hashes.size).toBeGreaterThan(700);
});

test('no page repeats 8 words of the article in a row', () => {
  const shared = builtSite().pages.flatMap((page) =>
    runsOf(plainText(page.root, ['script', 'style']))
      .filter(({ hash }) => hashes.has(hash))
      .map(({ words }) => `${page.path}: ${words}`),
  );

  expect(shared).toEqual([]);
});

test('a run is found whatever its letters and punctuation', () => {
  const [one] = runsOf('One, two three: four FIVE six seven eight');
  const [other] = runsOf('one two three four five six seven eight');

  expect(one?.hash).toBe(other?.hash);
  expect(runsOf('only a few words here')).toEqual([]);
});
