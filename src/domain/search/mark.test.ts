import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildLexicon, stemsOf, termsOf } from './lexicon.ts';
import { markTerms } from './mark.ts';
import { packVocabulary } from './pack-vocabulary.ts';

const lexicon = buildLexicon(
  packVocabulary({
    locale: 'en',
    help: '',
    stop: ['the', 'and'],
    groups: [['numb', 'pins and needles']],
    danger: { now: [], check: [], mention: [] },
    elsewhere: [],
    pages: [],
  }),
);
const mark = (text: string, query: string) =>
  markTerms(text, termsOf(stemsOf(query, lexicon.language), lexicon), lexicon);
const shown = (text: string, query: string) =>
  mark(text, query)
    .map((part) => (part.marked ? `[${part.text}]` : part.text))
    .join('');

test.each([
  ['Turning your neck.', 'turn', '[Turning] your neck.'],
  ['You can’t turn it.', 'cannot turn', 'You [can’t turn] it.'],
  ['It gives pins and needles.', 'numbness', 'It gives [pins and needles].'],
  ['The neck', 'the', 'The neck'],
  ['', 'neck', ''],
])('in %j, %j marks %j', (text, query, expected) => {
  expect(shown(text, query)).toBe(expected);
});

test('the parts, joined, are the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (text, query) => {
      expect(
        mark(text, query)
          .map((part) => part.text)
          .join(''),
      ).toBe(text);
    }),
  );
});
