import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bitReader, bitWriter } from './plan-bits.ts';
import { cleanText, cutText, lengthOf, readText, writeText } from './plan-text.ts';

describe('clean text', () => {
  test.each([
    ['is one line', 'one\r\ntwo\tthree\u2028four', 'one two three four'],
    ['has no room around it', '  Start on the left. ', 'Start on the left.'],
    ['cannot be turned round', 'a\u202egnirts\u202c b\u2066c\u2069\u200f\u061c', 'agnirts bc'],
    ['hides nothing', 'a\u200bb\u00adc\ufeffd\u2060e\u{e0041}', 'abcde'],
    ['has whole characters only', 'a\ud800b\uffff', 'ab'],
    ['is composed', 'e\u0301', 'é'],
    ['keeps the joiners that Urdu needs', 'می\u200cخواہم', 'می\u200cخواہم'],
    ['piles no more than 4 marks on a letter', `z${'\u0335'.repeat(40)}o`, `z${'\u0335'.repeat(4)}o`],
    ['is not markup, and is not changed for looking like it', '<img src=x>', '<img src=x>'],
  ])('%s', (_, text, expected) => {
    expect(cleanText(text)).toBe(expected);
  });

  test('is clean', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        expect(cleanText(cleanText(text))).toBe(cleanText(text));
      }),
      { numRuns: 3000 },
    );
  });
});

test('text is cut between characters', () => {
  expect(cutText('ab👍cd', 3)).toBe('ab👍');
  expect(lengthOf('ab👍')).toBe(3);
});

test('any text comes back from its bits', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }).map(cleanText), (text) => {
      const bits = bitWriter();
      writeText(bits, text, 8);

      expect(readText(bitReader(bits.symbols()), 8, 255)).toBe(text);
    }),
    { numRuns: 2000 },
  );
});

test('a letter of one script costs at most 10 bits', () => {
  const urdu = 'ء آ ا ب پ ت ٹ ث ج چ ح خ د ڈ ذ ر ڑ ز ژ س ش ص ض ط ظ ع غ ف ق ک گ ل م ن و ہ ی ے'.repeat(2);
  const bits = bitWriter();
  writeText(bits, urdu, 8);

  expect(bits.symbols().length * 5).toBeLessThanOrEqual(8 + [...urdu].length * 10 + 13 + 4);
});

test('text that says it is longer than its bits is refused', () => {
  const bits = bitWriter();
  bits.write(40, 8);

  expect(readText(bitReader(bits.symbols()), 8, 140)).toBeUndefined();
});
