/** Words that patient text uses and avoids. */
import { describe, expect, test } from 'vitest';
import { blocksOf, sentencesIn } from './prose.ts';
import { type BuiltPage, builtSite, isForPatients } from './site.ts';
import { ALLOWED, claimsIn, dashRangesIn, numberWordsIn } from './wording.ts';

const site = builtSite();
const english = site.pages.filter(({ locale }) => locale === 'en');

const quote = (page: BuiltPage, find: (sentence: string) => readonly string[]) =>
  sentencesIn(page.main).flatMap((sentence) =>
    find(sentence).map((found) => `${page.path}: "${found}" in: ${sentence}`),
  );

test('numbers are numerals', () => {
  expect(english.filter(isForPatients).flatMap((page) => quote(page, numberWordsIn))).toEqual([]);
});

test('a range says "to", never a dash', () => {
  expect(english.flatMap((page) => quote(page, dashRangesIn))).toEqual([]);
});

describe('claims that the evidence does not bear', () => {
  const said = english.flatMap((page) => {
    const head = [page.root.querySelector('title')?.text ?? '', description(page)];
    const footer = page.root
      .querySelectorAll('body > footer')
      .flatMap((part) => blocksOf(part).map(({ text }) => text));
    return [...head, ...sentencesIn(page.main), ...footer].flatMap((sentence) =>
      claimsIn(sentence).map(({ why }) => ({ path: page.path, sentence, why })),
    );
  });
  const allows = (hit: (typeof said)[number]) =>
    ALLOWED.find(({ path, sentence }) => path === hit.path && sentence.test(hit.sentence));

  test('none is made', () => {
    expect(
      said.filter((hit) => !allows(hit)).map(({ path, why, sentence }) => `${path}: ${why}: ${sentence}`),
    ).toEqual([]);
  });

  test('each exception is still needed', () => {
    const used = new Set(said.map(allows));

    expect(ALLOWED.filter((entry) => !used.has(entry))).toEqual([]);
  });
});

function description({ root }: BuiltPage): string {
  return root.querySelector('meta[name=description]')?.getAttribute('content') ?? '';
}

describe('the search for words finds', () => {
  test.each([
    ['Do it five times.', ['five']],
    ['Do it 5 times, with one hand.', []],
  ])('number words: %s', (sentence, found) => {
    expect(numberWordsIn(sentence)).toEqual(found);
  });

  test.each([
    ['Hold for 5–7 seconds.', ['5–7']],
    ['Hold for 15 - 20 seconds.', ['15 - 20']],
    ['Hold for 15 to 20 seconds on the same-day visit.', []],
  ])('dashes: %s', (sentence, found) => {
    expect(dashRangesIn(sentence)).toEqual(found);
  });

  test.each([
    ['This cures neck pain.', 1],
    ['Put ice on it for about 20 seconds.', 1],
    ['Stress does not always cause a spasm.', 0],
    ['Always stretch.', 1],
    ['The best physiotherapist is near you.', 1],
    ['A warm pack may help.', 0],
  ])('claims: %s', (sentence, count) => {
    expect(claimsIn(sentence)).toHaveLength(count);
  });
});
