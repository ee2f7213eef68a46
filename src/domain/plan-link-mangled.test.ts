/** Links as they come out of chat apps, mail programs, trackers and people's hands. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fragmentOf, KNOWN, planOf, plans } from './fixtures/plan-samples.ts';
import { cleanPlan } from './plan.ts';
import { isPlanFragment } from './plan-fragment.ts';
import { readPlan } from './plan-link.ts';

type Mangler = (link: string) => string;

/** `text` after every `step` letters of the link. */
const every =
  (step: number, text: string): Mangler =>
  (link) =>
    link.replace(RegExp(`.{${step}}`, 'g'), `$&${text}`);
const behind =
  (text: string): Mangler =>
  (link) =>
    link + text;
const before =
  (text: string): Mangler =>
  (link) =>
    text + link;
const encoded = (text: string) => [...text].map((letter) => `%${letter.charCodeAt(0).toString(16)}`).join('');

/** What leaves no doubt about the plan. */
const HARMLESS: Readonly<Record<string, Mangler>> = {
  'lower case': (link) => link.toLowerCase(),
  'upper case': (link) => link.toUpperCase(),
  'cases mixed': (link) =>
    link.replace(/[A-Z]/g, (letter, at: number) => (at % 3 ? letter : letter.toLowerCase())),
  'a hash': before('#'),
  'two hashes': before('##'),
  'an encoded hash': before('%23'),
  'a hash encoded twice': before('%2523'),
  'a slash of a router': before('#/'),
  'a bang': before('#!'),
  'a place in the page before it': before('#main#'),
  'a parameter before it': before('#utm_source=news&'),
  'its equals sign encoded': (link) => link.replace('=', '%3D'),
  'its equals sign encoded twice': (link) => link.replace('=', '%253d'),
  'its equals sign as mail writes it': (link) => link.replace('=', '=3D'),
  'every letter encoded': (link) => encoded(link),
  'a full stop': behind('.'),
  'a comma': behind(','),
  'a bracket': behind(')'),
  'a bracket and a full stop': behind(').'),
  'an angle bracket': behind('>'),
  'an encoded angle bracket': behind('%3E'),
  'quotation marks': (link) => `"${link}"`,
  'typographic quotation marks': (link) => `“${link}”`,
  'a star of bold text': behind('*'),
  'a slash': behind('/'),
  'a question mark': behind('?'),
  'tracking parameters': behind('&utm_source=whatsapp&fbclid=IwAR0abcDEF'),
  'tracking parameters as if of a query': behind('?fbclid=IwAR0abcDEF&utm_id=p=1'),
  'a text fragment': behind(':~:text=Neck'),
  'words behind a space': behind(' Sent from my phone'),
  'words behind an encoded space': behind('%20Sent%20from%20my%20phone'),
  'words on the next line': behind('\r\nKind regards'),
  'itself again': (link) => `${link}#${link}`,
  'itself again, encoded': (link) => `${link}%23${link}`,
  'its beginning again': (link) => `p=${link}`,
  'its whole address again': (link) => `${link}https://unknot.example/plan/#${link}`,
  'a cut copy before it': (link) => `${link.slice(0, 9)}#${link}`,
  'line breaks': every(20, '\r\n'),
  'soft line breaks of mail': every(30, '=\r\n'),
  'quoted lines': every(30, '\r\n> '),
  'encoded line breaks': every(20, '%0D%0A'),
  spaces: every(7, ' '),
  'encoded spaces': every(7, '%20'),
  'pluses for spaces': every(7, '+'),
  'spaces that do not break': every(7, '\u00a0'),
  hyphens: every(10, '-'),
  'soft hyphens': every(10, '\u00ad'),
  'encoded soft hyphens': every(10, '%C2%AD'),
  'spaces without width': every(5, '\u200b'),
  'encoded spaces without width': every(5, '%E2%80%8B'),
  'marks of direction': (link) => `\u200e${link}\u200f\u2069`,
  'a byte order mark': before('\ufeff'),
  'a null': behind('\0'),
  'full stops inside': every(12, '.'),
};

/** What takes something away or puts something in: it cannot be made good. */
const HARMFUL: Readonly<Record<string, readonly [Mangler, string]>> = {
  'half of it': [(link) => link.slice(0, link.length / 2), 'cut'],
  'all but its last letter': [(link) => link.slice(0, -1), 'cut'],
  'dots in place of its end': [(link) => `${link.slice(0, -8)}…`, 'cut'],
  'its name alone': [() => '#p', 'cut'],
  'its name and an equals sign': [() => 'p=', 'cut'],
  'a letter more': [behind('A'), 'altered'],
  'letters of another script behind it': [behind('ا'), 'altered'],
  'an accent on its last letter': [behind('\u0301'), 'altered'],
  'its letters full width': [
    (link) => link.replace(/[0-9A-Z]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0)),
    'altered',
  ],
  'its letters in another order': [
    (link) => `${link.slice(0, 5)}${[...link.slice(5)].reverse().join('')}`,
    'altered',
  ],
  'another plan behind it': [behind(`#${fragmentOf(planOf({ weeks: 3 }))}`), 'altered'],
  'a parameter in the middle': [(link) => `${link.slice(0, 12)}&x=1${link.slice(12)}`, 'cut'],
  'a prototype': [() => 'p=__proto__', 'altered'],
  'a prototype in place of its letters': [() => 'p={"__proto__":{"exercises":[]}}', 'altered'],
  'a constructor': [() => 'p=constructor.prototype', 'altered'],
  'half an encoding': [(link) => `${link.slice(0, -2)}%`, 'cut'],
  'an encoding that is no text': [(link) => link.replace(/..$/, '%FF%FE'), 'altered'],
  'thousands of letters': [behind('A'.repeat(5000)), 'too-long'],
};

const good = planOf({ start: '2026-12-01', weeks: 2, note: 'Start on the left.', clinic: 'Example' });
const link = fragmentOf(good);

test.each(Object.keys(HARMLESS))('a link with %s is the same plan', (name) => {
  const mangled = HARMLESS[name]?.(link) ?? '';

  expect(readPlan(mangled, KNOWN)).toEqual({ ok: true, plan: good });
  expect(isPlanFragment(mangled)).toBe(true);
});

test.each(Object.entries(HARMFUL))('a link with %s is refused', (_, [mangle, problem]) => {
  expect(readPlan(mangle(link), KNOWN)).toEqual({ ok: false, problem });
});

describe('whatever happens to a link on its way', () => {
  const all = [...Object.values(HARMLESS), ...Object.values(HARMFUL).map(([mangle]) => mangle)];

  test('it is the same plan, or no plan', () => {
    fc.assert(
      fc.property(plans, fc.constantFrom(...all), fc.constantFrom(...all), (plan, first, second) => {
        const result = readPlan(second(first(fragmentOf(plan))), KNOWN);
        // One of the manglers brings a plan of its own along.
        if (result.ok && result.plan.weeks !== 3) expect(result.plan).toEqual(cleanPlan(plan));
      }),
      { numRuns: 1500 },
    );
  }, 60_000);

  test('a place in the page is no plan', () => {
    for (const place of ['#main', '#check-first', '', '#', '#hand-over', '#add-neck-tilt'])
      expect(isPlanFragment(place)).toBe(false);
  });
});
