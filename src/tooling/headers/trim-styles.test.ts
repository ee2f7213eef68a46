import { expect, test } from 'vitest';
import { styleTrimmer } from './trim-styles.ts';

const page = (css: string, body: string) => `<head><style>${css}</style></head><body>${body}</body>`;

function trimmed(pages: readonly string[], other = ''): readonly string[] {
  const { readPage, readOther, trim } = styleTrimmer();
  pages.forEach(readPage);
  readOther(other);
  return pages.map(trim);
}

/** The sheet that remains of `css` on a page with this body. */
function left(css: string, body: string, other = ''): string {
  const [html = ''] = trimmed([page(css, body)], other);
  return /<style>(.*?)<\/style>/s.exec(html)?.[1] ?? '';
}

test('rules of a part that is not on the page are left out', () => {
  expect(left('@layer components{.hero{x:1}.card>p{x:1}}', '<p class="hero">')).toBe(
    '@layer components{.hero{x:1}}',
  );
});

test('a rule stays when one of its selectors can match', () => {
  expect(left('.hero,.card{x:1}.card .hero,.hero .card{x:1}', '<p class="hero">')).toBe('.hero,.card{x:1}');
});

test.each([
  ['an element', 'h3{x:1}'],
  ['a font', '@font-face{font-family:F}'],
  ['an animation', '@keyframes k{from{x:0}to{x:1}}'],
  ['the order of layers', '@layer theme, base;p{x:1}'],
  ['a class that must not be there', 'p:not(.card){x:1}'],
  ['one of several classes', ':is(.card,h2){x:1}'],
])('a rule about %s stays', (_, css) => {
  expect(left(css, '<p>')).toBe(css);
});

test('a class that a script may add stays, in one piece or put together', () => {
  const css = '.whole{x:1}.look-amina{x:1}';

  expect(left(css, '<p>', 'e.classList.add("whole");e.className="look-"+name')).toBe(css);
  expect(left(css, '<p>')).toBe('');
});

test('a group without rules goes, the others stay', () => {
  expect(left('@media (width>=48rem){.card{x:1}}@media print{p{x:1}}', '<p>')).toBe('@media print{p{x:1}}');
});

test('pages that share a sheet go on sharing one', () => {
  const css = '.hero{x:1}.card{x:1}.menu{x:1}';
  const pages = trimmed([page(css, '<p class="hero">'), page(css, '<p class="card">')]);

  expect(pages.every((html) => html.includes('<style>.hero{x:1}.card{x:1}</style>'))).toBe(true);
});
