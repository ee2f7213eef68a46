import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readLogo } from '../../../content-schema/logo.ts';
import { type BrandColours, THEMES, type Theme } from '../../../domain/clinic.ts';
import { contrast, pageColours } from '../../style-colours.ts';
import { type Check, type Context, fieldFault } from '../check.ts';
import type { Fault } from '../fault.ts';
import { textAt } from '../fields.ts';
import type { Entry } from '../tree.ts';

/** A clinic's own picture and colours. */
export const checkBrand: Check = (context) =>
  context.tree.entries
    .filter(({ kind }) => kind === 'site')
    .flatMap((entry) => [...checkLogo(entry, context), ...checkColours(entry)]);

function checkLogo(entry: Entry, { tree }: Context): readonly Fault[] {
  const file = textAt(entry.fields.data, 'clinic', 'logo');
  // A name of another form is a fault of its own.
  if (!file || !/^[\w-]+\.(svg|png)$/.test(file)) return [];
  const fault = (message: string) => [fieldFault(entry, ['clinic', 'logo'], `\`${file}\` ${message}`)];
  const path = join(tree.folder, file);
  if (!existsSync(path))
    return fault('is not in the folder of this file: put the picture there, or write null');
  const read = readLogo(file, readFileSync(path));
  return read.ok ? [] : fault(read.fault);
}

/** Text is held to this on every page. */
const LEAST = 7;

/** What each colour of a clinic meets: as text on a ground, or as the ground of a text. */
const PAIRS: Readonly<
  Record<keyof BrandColours, readonly { readonly with: string; readonly said: string }[]>
> = {
  action: [
    { with: '--color-paper', said: 'as a link on the page' },
    { with: '--color-surface', said: 'as a link on a panel' },
    { with: '--color-tint', said: 'as a number on a tinted step' },
    { with: '--color-on-action', said: 'under the words of a button' },
  ],
  band: [
    { with: '--color-on-band', said: 'under the words of the band' },
    { with: '--color-band-soft', said: 'under the softer words of the band' },
  ],
};

function checkColours(entry: Entry): readonly Fault[] {
  return THEMES.flatMap((theme) =>
    (Object.keys(PAIRS) as (keyof BrandColours)[]).flatMap((name) => {
      const path = ['clinic', 'colours', theme, name];
      const colour = textAt(entry.fields.data, ...path);
      if (!colour || !/^#[\da-f]{6}$/i.test(colour)) return [];
      const message = sayContrast(colour, name, theme);
      return message === undefined ? [] : [fieldFault(entry, path, message)];
    }),
  );
}

/** Says of the worst pair what it has, what it needs, and a colour that would do. `undefined` when all are sound. */
function sayContrast(colour: string, name: keyof BrandColours, theme: Theme): string | undefined {
  const colours = pageColours(theme);
  const ratios = (candidate: string) =>
    PAIRS[name].map((pair) => {
      const other = colours[pair.with] ?? '';
      return { ...pair, other, ratio: contrast(candidate, other) };
    });
  const [worst] = ratios(colour).sort((a, b) => a.ratio - b.ratio);
  if (!worst || worst.ratio >= LEAST) return undefined;
  // The words of the band are light in both themes.
  const end = name === 'action' && theme === 'dark' ? 255 : 0;
  const better = towards(colour, end).find((candidate) =>
    ratios(candidate).every(({ ratio }) => ratio >= LEAST),
  );
  const way = end === 0 ? 'darker' : 'lighter';
  // Rounded down: 6.96 is not 7.
  const ratio = (Math.floor(worst.ratio * 10) / 10).toFixed(1);
  const choice = better ? `${way} one, such as "${better}"` : `${way} one`;
  return `is \`${colour}\`: ${worst.said} (${worst.other}), in ${theme} colours, it has a contrast of ${ratio}:1 and needs ${LEAST}:1: choose a ${choice}`;
}

const STEPS = 40;

/** The colour, step by step on its way to black (0) or white (255). */
function towards(colour: string, end: number): readonly string[] {
  const parts = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  return Array.from({ length: STEPS }, (_, index) => {
    const share = (index + 1) / STEPS;
    const mixed = parts.map((part) => Math.round(part + (end - part) * share));
    return `#${mixed.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
  });
}
