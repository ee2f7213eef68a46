/** Whatever is typed or stands in an address is searched for: nothing throws, and the work has a limit. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { markTerms } from './mark.ts';
import { packVocabulary } from './pack-vocabulary.ts';
import { MOST_LETTERS } from './query.ts';
import { buildIndex } from './search-index.ts';
import { searchPages } from './search-pages.ts';

const page = (path: string, title: string, words: readonly string[]) =>
  ({ path, kind: 'guide', title, text: 'Your neck is sore.', words, headings: [] }) as const;

const index = buildIndex(
  packVocabulary({
    locale: 'en',
    help: '/help/',
    stop: ['the is my a what to do'],
    groups: [['sore', 'ache', 'pain']],
    danger: { now: ['numb face'], check: ['numb'], mention: ['worst pain'] },
    elsewhere: ['knee'],
    pages: [page('/neck/', 'Sore neck', ['my neck aches']), page('/help/', 'Danger signs', [])],
  }),
);

const queries = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 120 }),
  fc
    .array(
      fc.constantFrom(
        ...[
          'neck',
          'sore',
          'NUMB',
          '\ud83d',
          '\udc4d',
          '👩‍👩‍👧',
          '\u202e',
          'گردن',
          '\u0000',
          'ﬁ',
          'İ',
          'ß',
          '٣',
        ],
        ...[
          '(a+)+$',
          '[',
          '\\',
          '.*',
          '$&',
          '__proto__',
          'constructor',
          '</script>',
          '%E0%A4%A',
          ' ',
          '"',
          "'",
        ],
      ),
      { maxLength: 40 },
    )
    .map((parts) => parts.join('')),
);

test('no query throws, and each result can be shown with its words marked', () => {
  fc.assert(
    fc.property(queries, (text) => {
      const { hits, query } = searchPages(text, index);
      for (const { page } of hits) {
        const parts = markTerms(page.title, query.terms, index.lexicon);
        expect(parts.map((part) => part.text).join('')).toBe(page.title);
      }
    }),
    { numRuns: 2000, seed: 20_261_125 },
  );
});

test('a book in the address is read as far as a question goes', () => {
  const book = `sore neck ${'x'.repeat(MOST_LETTERS)}`;

  expect(searchPages(book + 'y'.repeat(1_000_000), index)).toEqual(searchPages(book, index));
  expect(searchPages(`sore neck ${' '.repeat(1_000_000)}`, index).hits[0]?.page.path).toBe('/neck/');
});
