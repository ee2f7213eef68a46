/** Style colours: the values that style sheets give to custom properties, for checks and for pictures made elsewhere. */
import { readFileSync } from 'node:fs';
import type { Theme } from '../domain/clinic.ts';

export type Colours = Readonly<Record<string, string>>;

export const read = (file: string): string =>
  readFileSync(new URL(`../styles/${file}`, import.meta.url), 'utf8');

export const DARK = '@media screen and (prefers-color-scheme: dark)';

/** The custom properties that rules for `selector` set. */
export function propertiesOf(css: string, selector: string): Colours {
  const rules = css.matchAll(/([^{}]+)\{([^{}]*)\}/g);
  const own = [...rules].filter(([, head = '']) => head.replace(/\/\*[\s\S]*?\*\//g, '').trim() === selector);
  return Object.fromEntries(
    own.flatMap(([, , body = '']) =>
      [...body.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value]),
    ),
  );
}

/** The text inside the braces that follow `head`. Empty when `head` is not there. */
export function blockAfter(css: string, head: string): string {
  const start = css.indexOf(head);
  if (start === -1) return '';
  let [depth, end] = [0, css.indexOf('{', start)];
  const open = end + 1;
  do {
    if (css[end] === '{') depth++;
    if (css[end] === '}') depth--;
    end++;
  } while (depth > 0 && end < css.length);
  return css.slice(open, end - 1);
}

/** Every colour of a page in a theme, by name: `--color-paper`. */
export function pageColours(theme: Theme): Colours {
  const tokens = read('tokens.css');
  return {
    ...propertiesOf(tokens, '@theme static'),
    ...(theme === 'dark' ? propertiesOf(blockAfter(tokens, DARK), ':root') : {}),
  };
}

/** Contrast of two colours written `#rgb` or `#rrggbb`, from 1 to 21 (WCAG 2). */
export function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

function luminance(colour: string): number {
  const hex = /^#([\da-f]{3}|[\da-f]{6})$/i.exec(colour)?.[1];
  if (hex === undefined) throw new RangeError(`"${colour}" is not a colour written as #rgb or #rrggbb.`);
  const digits = hex.length === 3 ? [...hex].map((digit) => digit + digit) : (hex.match(/../g) ?? []);
  const [red = 0, green = 0, blue = 0] = digits.map((pair) => {
    const part = Number.parseInt(pair, 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
