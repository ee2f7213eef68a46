import { expect, test } from 'vitest';
import { datePdf } from './pdf-dates.ts';

const made = (moment: string) =>
  Buffer.from(
    `%PDF-1.4\n\xff<</CreationDate (D:${moment}+00'00')\n/ModDate (D:${moment}+00'00')>>`,
    'latin1',
  );

test('the same sheet printed at 2 moments is the same file', () => {
  const [first, second] = ['20261124101112', '20270101000059'].map((moment) =>
    datePdf(made(moment), '2026-11-24'),
  );

  expect(first).toEqual(second);
  expect(first).toEqual(made('20261124000000'));
});

test('a file without dates is refused: it would differ each time in a way nobody sees', () => {
  expect(() => datePdf(Buffer.from('%PDF-1.4'), '2026-11-24')).toThrow('dated');
  expect(() => datePdf(made('20261124101112'), 'today')).toThrow('dated');
});
