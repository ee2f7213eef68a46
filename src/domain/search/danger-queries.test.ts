/** What danger looks like to search: written wrong, half typed, said to be absent, or only a word beside it. */
import { expect, test } from 'vitest';
import { readIndex } from '../../tooling/search/read-vocabulary.ts';
import { searchPages } from './search-pages.ts';

const index = readIndex();
const ask = (text: string) => searchPages(text, index);
const placeOfHelp = (text: string) => ask(text).hits.findIndex(({ page }) => page.path === '/get-help/');

test.each([
  'stiff neck no fever',
  'stiff neck, no fever or rash',
  'sore neck but I have not got a headache',
  'neck pain without pins and needles',
])('%j speaks of no grave sign', (text) => {
  expect(ask(text).danger).toMatch(/^(none|mention)$/);
});

test.each(['no fever but a rash', 'no feeling in my hand', 'no better and feverish', 'no idea why, fever'])(
  '%j still speaks of danger',
  (text) => {
    expect(ask(text).danger).toMatch(/^(now|check)$/);
  },
);

test.each([
  'can i stretch with a fevre',
  'is a fevre normal with a stiff neck',
  'is it caner',
  'does tinling go away',
  'should i exercise after an opeation on my neck',
])('%j is misspelt, and still brings the page about help among the first three', (text) => {
  expect([0, 1, 2]).toContain(placeOfHelp(text));
  expect(ask(text).danger).not.toBe('none');
});

test.each([
  'i took 12 paracetamol',
  'took too many painkillers',
  'why hand keeps going to sleep',
  'will it kill me',
])('%j keeps the page about help in sight, whatever was learned', (text) => {
  expect([0, 1, 2]).toContain(placeOfHelp(text));
});

test.each(['pillow fo', 'pillow for sl', 'best way to slee', 'neck and vo'])(
  '%j, half typed, is no sign of danger yet',
  (text) => {
    expect(ask(text).danger).toBe('none');
  },
);

test.each(['neck pain and vomi', 'my arm is num'])('%j can only become a sign of danger', (text) => {
  expect(ask(text).danger).not.toBe('none');
});

test.each(['gardening', 'swimming', 'golf', 'running', 'football', 'yoga', 'walking the dog', 'decorating'])(
  'pain after %s is no sign of danger',
  (sport) => {
    for (const text of [`sore neck after ${sport}`, `neck hurts after ${sport} `, `pain when ${sport} `])
      expect(ask(text).danger, text).toBe('none');
  },
);

test.each([
  'is it safe to exercise',
  'can I exercise safely at my age',
  'osteoporosis',
  'my sister has rheumatoid',
])('%j brings the page about help, and does not say that help is needed fast', (text) => {
  expect(ask(text).danger).not.toBe('now');
  expect([0, 1]).toContain(placeOfHelp(text));
});

test.each(['ankle sprain ice', 'plane tickets'])(
  '%j is about something else, and search is not sure of a page',
  (text) => {
    const { hits, elsewhere, isSure } = searchPages(`${text} `, index);
    expect(hits.length === 0 ? elsewhere || !isSure : !isSure).toBe(true);
  },
);
