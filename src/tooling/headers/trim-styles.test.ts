import { expect, test } from 'vitest';
import { styleTrimmer } from './trim-styles.ts';

const page = (css: string, body: string) => `<head><style>${css}</style></head><body>${body}</body>`;

type Files = Readonly<Record<string, string>>;

function trimmed(pages: Files, files: Files = {}): readonly string[] {
  const { readPage, readOther, trim } = styleTrimmer();
  const groupOf = (address: string) => address.split('/')[0] ?? '';
  for (const [address, html] of Object.entries(pages)) readPage(html, groupOf(address));
  for (const [file, text] of Object.entries(files)) readOther(file, text);
  return Object.entries(pages).map(([address, html]) => trim(html, groupOf(address)));
}

/** The sheet that remains of `css` on a page with this body. */
function left(css: string, body: string, files: Files = {}): string {
  const [html = ''] = trimmed({ page: page(css, body) }, files);
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

test('a word in a text is not a class', () => {
  expect(left('.steps{x:1}', '<p>Three steps.</p><script type="application/json">"steps"</script>')).toBe('');
});

test('an element of our own that is not there takes its rules with it', () => {
  const css = 'movement-player .button{x:1}.button{x:1}p:first-child .button{x:1}';

  expect(left(css, '<p class="button">')).toBe('.button{x:1}p:first-child .button{x:1}');
  expect(left(css, '<movement-player><p class="button">')).toBe(css);
});

test('a class that a script of the page may add stays, in one piece or put together', () => {
  const css = '.whole{x:1}.look-amina{x:1}.md\\:wide{x:1}';
  const code = 'e.classList.add("whole","md:wide");e.className="look-"+name';

  expect(left(css, `<script>${code}</script>`)).toBe(css);
  expect(left(css, '<i data-script="/late.js">', { '_astro/late.js': code })).toBe(css);
  expect(
    left(css, '<script src="/first.js"></script>', { 'first.js': 'import"./next.js"', 'next.js': code }),
  ).toBe(css);
});

test('a class that comes with a drawing or with data stays', () => {
  const css = '.skin{x:1}.hair{x:1}';
  const files = {
    'a/body.svg': '<svg class="skin">',
    'b/body.svg': '<svg class="hair">',
    'd.json': '"<p class=\\"skin hair\\">"',
  };

  expect(left(css, '<i data-src="/a/body.svg">', files)).toBe(css);
  expect(left(css, '<i data-src="/d.json">', files)).toBe(css);
});

test('what only other pages load keeps nothing', () => {
  expect(
    left('.whole{x:1}', '<p>', { 'elsewhere.js': 'add("whole")', 'drawing.svg': '<svg class="whole">' }),
  ).toBe('');
});

test('a group without rules goes, the others stay', () => {
  expect(left('@media (width>=48rem){.card{x:1}}@media print{p{x:1}}', '<p>')).toBe('@media print{p{x:1}}');
});

test('pages of a group that share a sheet go on sharing one, and no other group pays for them', () => {
  const css = '.hero{x:1}.card{x:1}.menu{x:1}';
  const sheets = trimmed({
    'exercises/one': page(css, '<p class="hero">'),
    'exercises/two': page(css, '<p class="card">'),
    faq: page(css, '<p class="menu">'),
  }).map((html) => /<style>(.*?)<\/style>/s.exec(html)?.[1]);

  expect(sheets).toEqual(['.hero{x:1}.card{x:1}', '.hero{x:1}.card{x:1}', '.menu{x:1}']);
});
