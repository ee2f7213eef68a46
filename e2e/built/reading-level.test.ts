/** Plain language: sentences, paragraphs and grades. The targets are those of health-service style guides. */
import { describe, expect, test } from 'vitest';
import { measure, sentencesOf, wordsOf } from '../../src/tooling/readability.ts';
import { blocksOf, sentencesIn } from './prose.ts';
import { builtSite, isForPatients } from './site.ts';

const WORDS_IN_A_SENTENCE = 20;
/** One sentence in 20 may be longer, up to this. */
const WORDS_AT_MOST = 25;
const SENTENCES_IN_A_PARAGRAPH = 3;
const GRADE = 6;
const GRADE_AT_MOST = 8;
const GRADE_OF_STEPS = 4;
const SMOG_UK = 14;
const EASE = 70;

/** Pages that may be harder than grade 6, up to 8, and why. */
const HARDER_PAGES: Readonly<Record<string, string>> = {};

const pages = builtSite().pages.filter(isForPatients);
const byPath = pages.map((page) => [page.path, page] as const);

test('there are pages to read', () => {
  expect(pages.length).toBeGreaterThan(8);
});

describe('sentences have at most 20 words, with 1 in 20 up to 25', () => {
  test.each(byPath)('%s', (_, page) => {
    const sentences = sentencesIn(page.main).map((text) => ({ text, words: wordsOf(text).length }));
    const long = sentences.filter(({ words }) => words > WORDS_IN_A_SENTENCE);
    const tooMany = long.length > sentences.length / 20;
    const faults = tooMany ? long : long.filter(({ words }) => words > WORDS_AT_MOST);

    expect(faults.map(({ text, words }) => `${words} words: ${text}`)).toEqual([]);
  });
});

describe('paragraphs have at most 3 sentences', () => {
  test.each(byPath)('%s', (_, page) => {
    const long = blocksOf(page.main).filter(
      ({ tag, text }) => tag === 'p' && sentencesOf(text).length > SENTENCES_IN_A_PARAGRAPH,
    );

    expect(long.map(({ text }) => text)).toEqual([]);
  });
});

/** The sentences that raise the grade most, for an author to begin with. */
function hardest(sentences: readonly string[]): string {
  const scored = sentences
    .filter((text) => wordsOf(text).length > 4)
    .map((text) => ({ text, grade: measure([text]).fleschKincaidGrade }))
    .sort((a, b) => b.grade - a.grade);
  return scored
    .slice(0, 8)
    .map(({ text, grade }) => `  ${grade.toFixed(1)}: ${text}`)
    .join('\n');
}

describe('the Flesch-Kincaid grade is 6 or lower', () => {
  test.each(byPath)('%s', (path, page) => {
    const sentences = sentencesIn(page.main);
    const most = path in HARDER_PAGES ? GRADE_AT_MOST : GRADE;
    const { fleschKincaidGrade } = measure(sentences);

    expect(
      fleschKincaidGrade,
      `${path}: the hardest sentences are\n${hardest(sentences)}`,
    ).toBeLessThanOrEqual(most);
  });
});

describe('paragraphs alone, without headings and lists, are grade 6 or lower', () => {
  test.each(byPath)('%s', (path, page) => {
    const sentences = blocksOf(page.main)
      .filter(({ tag }) => tag === 'p')
      .flatMap(({ text }) => sentencesOf(text));
    const most = path in HARDER_PAGES ? GRADE_AT_MOST : GRADE;

    expect(measure(sentences).fleschKincaidGrade, `${path}:\n${hardest(sentences)}`).toBeLessThanOrEqual(
      most,
    );
  });
});

describe('reading ease is 70 or more', () => {
  test.each(byPath)('%s', (path, page) => {
    const sentences = sentencesIn(page.main);

    expect(measure(sentences).readingEase, `${path}:\n${hardest(sentences)}`).toBeGreaterThanOrEqual(EASE);
  });
});

describe('SMOG on the British scale is 14 or lower', () => {
  test.each(byPath)('%s', (path, page) => {
    const sentences = sentencesIn(page.main);

    expect(measure(sentences).smogUk, `${path}:\n${hardest(sentences)}`).toBeLessThanOrEqual(SMOG_UK);
  });
});

describe('the steps of an exercise are grade 4 or lower', () => {
  test.each(byPath.filter(([, { kind }]) => kind === 'exercise'))('%s', (path, page) => {
    const steps = page.main.querySelectorAll('ol.steps > li').flatMap(sentencesIn);

    expect(steps.length).toBeGreaterThan(2);
    expect(measure(steps).fleschKincaidGrade, `${path}:\n${hardest(steps)}`).toBeLessThanOrEqual(
      GRADE_OF_STEPS,
    );
  });
});
