/**
 * Figures: every drawing of the content on one sheet, to be looked at.
 *
 *   node src/tooling/figures.ts [name…] [--keep]
 *
 * Names choose exercises or drawings. `--keep` puts the picture of the sheet into docs/ and writes the
 * pictures that the tests compare with. Numbers do not see an angry brow or fingers like toes: look at the
 * sheet after every change.
 */
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { chromium } from '@playwright/test';
import { drawFigure } from '../domain/figure/draw.ts';
import type { Drawing } from '../domain/figure/drawing.ts';
import type { LookName } from '../domain/figure/look.ts';
import { checkAll } from './content/check-all.ts';
import { formatFault } from './content/fault.ts';
import { exerciseDrawings, pageDrawings } from './exercise-drawings.ts';
import { figureStyle, THEMES } from './figure-colours.ts';
import { allSheets, keptPicture, renderSheet } from './figure-sheet.ts';
import { findChromium } from './setup/chromium.mjs';

interface Shown {
  readonly group: string;
  readonly name: string;
  readonly drawing: Drawing;
  readonly look: LookName;
}

const FOLDER = new URL('../../test-results/figures/', import.meta.url);
const KEPT = new URL('../../docs/figures.png', import.meta.url);
const CONTENT = 'content';
const WIDTH = 1500;
/** The largest drawing of the themes, and the smallest that must still read. */
const SIZES = { plain: 216, theme: 216, timer: 160 };

const args = process.argv.slice(2);
const wanted = args.filter((arg) => !arg.startsWith('--'));

const refuse = (message: string): never => {
  process.stderr.write(`${message}\n`);
  process.exit(1);
};

// A drawing that cannot be drawn is said by file and field, as in the tests.
const faults = checkAll(CONTENT, new Date().toISOString().slice(0, 10)).filter(({ warning }) => !warning);
if (faults.length > 0) refuse(faults.map((fault) => formatFault(fault, CONTENT, true)).join('\n'));

const all: readonly Shown[] = [
  ...exerciseDrawings().flatMap(({ id, look, drawings }) =>
    Object.entries(drawings).map(([name, drawing]) => ({ group: id, name, drawing, look })),
  ),
  ...pageDrawings().map((each) => ({ group: 'pages', ...each })),
];
const shown = all.filter(
  ({ group, name }) => wanted.length === 0 || wanted.includes(group) || wanted.includes(name),
);

const unknown = wanted.filter((name) => !all.some((each) => each.group === name || each.name === name));
if (unknown.length > 0)
  refuse(
    `There is no drawing and no exercise \`${unknown.join('`, `')}\`. There are: ${[...new Set(all.flatMap(({ group, name }) => [group, name]))].join(', ')}.`,
  );

let count = 0;
function picture({ drawing, look, name }: Shown, size: number, words = name): string {
  count += 1;
  const { markup, viewBox, className } = drawFigure(drawing, { id: `f${count}`, look });
  const bytes = (brotliCompressSync(markup).length / 1000).toFixed(1);
  const svg = `<svg class="${className}" viewBox="${viewBox}">${markup}</svg>`;
  return `<figure class="s${size}">${svg}<figcaption>${words} ${words === '' ? '' : `· ${bytes} KB`}</figcaption></figure>`;
}

const row = (title: string, pictures: readonly string[], kind = '') =>
  `<section class="${kind}"><h2>${title}</h2><div>${pictures.join('')}</div></section>`;

const groups = [...new Set(shown.map(({ group }) => group))];
const small =
  wanted.length > 0
    ? shown
    : groups.flatMap((group) => shown.find((each) => each.group === group && each.name === 'hold') ?? []);
const sections = [
  ...groups.map((group) =>
    row(
      group,
      shown.filter((each) => each.group === group).map((each) => picture(each, SIZES.plain)),
    ),
  ),
  row(
    'As in the timer, 160 px',
    small.map((each) => picture(each, SIZES.timer, '')),
  ),
];

const style = `${figureStyle()}
body { margin: 1rem; font: 14px system-ui, sans-serif; background: var(--color-paper); color: var(--color-ink); }
section > div { display: flex; flex-wrap: wrap; gap: 1.5rem 1rem; }
figure { margin: 0; text-align: center; }
${Object.values(SIZES)
  .map((size) => `.s${size} { inline-size: ${size}px; }`)
  .join('\n')}
h2 { font-size: 1.1rem; margin: 1.5rem 0 0.75rem; }`;
const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Figures</title><style>${style}</style>${sections.join('\n')}</html>`;

mkdirSync(FOLDER, { recursive: true });
const page = new URL('sheet.html', FOLDER);
writeFileSync(page, html);

const browser = await chromium.launch({ executablePath: findChromium(process.execPath) });
try {
  const tab = await browser.newPage({ viewport: { width: WIDTH, height: 900 } });
  const themes = {
    light: { colorScheme: 'light', media: 'screen', forcedColors: 'none' },
    dark: { colorScheme: 'dark', media: 'screen', forcedColors: 'none' },
    print: { colorScheme: 'light', media: 'print', forcedColors: 'none' },
    forced: { colorScheme: 'dark', media: 'screen', forcedColors: 'active' },
  } as const;
  for (const [theme, media] of Object.entries(themes)) {
    await tab.emulateMedia(media);
    await tab.goto(pathToFileURL(fileURLToPath(page)).href);
    await tab.screenshot({ path: fileURLToPath(new URL(`${theme}.png`, FOLDER)), fullPage: true });
  }
} finally {
  await browser.close();
}
if (args.includes('--keep')) {
  copyFileSync(new URL('light.png', FOLDER), KEPT);
  for (const sheet of allSheets())
    for (const theme of THEMES) writeFileSync(keptPicture(sheet, theme), renderSheet(sheet, theme));
}
process.stdout.write(
  `${shown.length} drawings: ${fileURLToPath(FOLDER)}light.png, dark.png, print.png, forced.png\n`,
);
