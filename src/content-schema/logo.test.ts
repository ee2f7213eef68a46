import { describe, expect, test } from 'vitest';
import { readLogo } from './logo.ts';

const svg = (text: string) => readLogo('logo.svg', new TextEncoder().encode(text));
const NAMESPACE = 'xmlns="http://www.w3.org/2000/svg"';

/** The beginning of a PNG, as far as its size. */
function png(width: number, height: number): Uint8Array {
  const bytes = new Uint8Array(24);
  bytes.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  new DataView(bytes.buffer).setUint32(16, width);
  new DataView(bytes.buffer).setUint32(20, height);
  return bytes;
}

test.each([
  [`<svg ${NAMESPACE} viewBox="0 0 120 40"><path d="M0 0h9"/></svg>`, [120, 40]],
  [`<?xml version="1.0"?>\n<svg viewBox='-1,-2,50.5,20' ${NAMESPACE}/>`, [50.5, 20]],
  [
    `<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">
    <svg ${NAMESPACE} xmlns:svg="http://www.w3.org/2000/svg" xmlns:sodipodi="http://sodipodi.sourceforge.net/" viewBox="0 0 9 9">
    <!-- <script> --><sodipodi:namedview id="a > b"/><style><![CDATA[path > a{fill:red}]]></style>
    <image href="data:image/png;base64,AA"/><title>Once = one</title></svg>`,
    [9, 9],
  ],
  [`<svg ${NAMESPACE} viewBox="0 0 9 9"><use href="#a"/><path fill="url(#b)" d="M0 0"/></svg>`, [9, 9]],
])('the size of an SVG is that of its viewBox: %s', (text, [width, height]) => {
  expect(svg(text)).toEqual({ ok: true, logo: { file: 'logo.svg', width, height } });
});

test('the size of a PNG is in its head', () => {
  expect(readLogo('logo.png', png(300, 120))).toEqual({
    ok: true,
    logo: { file: 'logo.png', width: 300, height: 120 },
  });
});

describe('is refused', () => {
  test.each([
    ['a text', 'Our logo', 'is no SVG picture'],
    ['an SVG of unknown shape', `<svg ${NAMESPACE} width="9" height="9"/>`, 'has no viewBox'],
    ['a program', `<svg viewBox="0 0 9 9" onload="a()"/>`, 'holds a program'],
    [
      'a picture from elsewhere',
      `<svg viewBox="0 0 9 9"><image href="https://a.example/b.png"/></svg>`,
      'loads',
    ],
    [
      'a program under another name',
      `<svg xmlns:x="http://www.w3.org/2000/svg" viewBox="0 0 9 9"/>`,
      'renames',
    ],
    ['a program by its prefix', `<svg viewBox="0 0 9 9"><svg:script>a()</svg:script></svg>`, '<svg:script>'],
    ['a program behind a slash', `<svg viewBox="0 0 9 9"><rect/onload="a()"/></svg>`, 'holds'],
    ['a program behind a quote', `<svg viewBox="0 0 9 9"><rect x="1"onload="a()"/></svg>`, 'holds a program'],
    [
      'a change into a program',
      `<svg viewBox="0 0 9 9"><set attributeName="onload" to="a()"/></svg>`,
      '<set>',
    ],
    ['a page inside it', `<svg viewBox="0 0 9 9"><foreignObject/></svg>`, '<foreignObject>'],
    ['a link', `<svg viewBox="0 0 9 9"><a href="javascript:b()"><path/></a></svg>`, '<a>'],
    [
      'a word that stands for a program',
      `<!DOCTYPE svg [<!ENTITY e "&#60;script>">]><svg viewBox="0 0 9 9">&e;</svg>`,
      'defines words',
    ],
    ['a style from elsewhere', `<svg viewBox="0 0 9 9"><style>@import "a.css";</style></svg>`, 'loads'],
    ['a sheet from elsewhere', `<?xml-stylesheet href="#a"?><svg viewBox="0 0 9 9"/>`, 'loads'],
    ['a tall picture', `<svg viewBox="0 0 9 10"/>`, 'at least as wide as high'],
    ['an enormous picture', `<svg viewBox="0 0 9 9">${' '.repeat(40_000)}</svg>`, 'more than 40000'],
  ])('%s', (_, text, fault) => {
    const read = svg(text);

    expect(read.ok ? '' : read.fault).toContain(fault);
  });

  test('a PNG that is cut off', () => {
    expect(readLogo('logo.png', png(300, 120).slice(0, 20)).ok).toBe(false);
  });
});
