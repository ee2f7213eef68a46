/** The kept pictures are drawn outside a browser. This holds the browser to them, with the CSS of a finished page. */
import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import {
  allSheets,
  COLUMNS,
  differentDrawings,
  keptPicture,
  type Sheet,
  sheetPictures,
  TILE,
} from '../src/tooling/figure-sheet.ts';

/** Another renderer shades edges in its own way. A colour, a line or a clip that is wrong is more than this. */
const OTHER_RENDERER = { shade: 80, share: 0.003 };

// The test writes markup into the page, which the page's own policy refuses.
test.use({ bypassCSP: true });

const MEDIA = {
  light: { colorScheme: 'light', media: 'screen', forcedColors: 'none' },
  dark: { colorScheme: 'dark', media: 'screen', forcedColors: 'none' },
  print: { colorScheme: 'light', media: 'print', forcedColors: 'none' },
  forced: { colorScheme: 'dark', media: 'screen', forcedColors: 'active' },
} as const;

/** A page comes with the styles of what is drawn there, or on the pages beside it, and no others. */
const ADDRESSES = ['exercises/neck-tilt/', 'causes/', 'self-care/', ''];

/** Which drawings of the sheet have their styles in the page. */
const drawnIn = (html: string, { name: sheet, drawings }: Sheet): readonly string[] =>
  drawings
    .map(({ name }) => name)
    .filter((name) =>
      sheet.startsWith('pages-')
        ? new RegExp(`id="(?:drawing-)?${name}-`).test(html)
        : html.includes('data-kind="exercise"'),
    );

/** Leaves of the page its styles, and an empty sheet. Returns what was there. */
async function openBlank(page: Page, address: string): Promise<string> {
  await page.goto(address);
  const html = await page.content();
  await page.evaluate(
    ({ columns, tile }) => {
      const sheet = document.createElement('div');
      sheet.id = 'sheet';
      sheet.style.cssText = `display: grid; grid-template-columns: repeat(${columns}, ${tile}px); grid-auto-rows: ${tile}px; align-items: center; inline-size: ${columns * tile}px; background: var(--color-paper); overflow: hidden`;
      document.body.replaceChildren(sheet);
    },
    { columns: COLUMNS, tile: TILE },
  );
  return html;
}

for (const theme of ['light', 'dark', 'print', 'forced'] as const)
  test(`a browser shows every drawing as its kept picture: ${theme} @desktop`, async ({ page }) => {
    await page.emulateMedia(MEDIA[theme]);
    const shown = page.locator('#sheet');
    const sheets = allSheets();
    const seen = new Set<string>();
    for (const address of ADDRESSES) {
      const html = await openBlank(page, address);
      for (const sheet of sheets) {
        const drawn = drawnIn(html, sheet);
        if (drawn.length === 0) continue;
        await shown.evaluate((element, markup) => {
          element.innerHTML = markup;
        }, sheetPictures(sheet).join(''));
        const picture = await shown.screenshot();
        const kept = readFileSync(keptPicture(sheet, theme));

        const different = differentDrawings(sheet, picture, kept, OTHER_RENDERER);
        expect(
          different.filter((name) => drawn.includes(name)),
          `${sheet.name} in ${address}`,
        ).toEqual([]);
        for (const name of drawn) seen.add(`${sheet.name} ${name}`);
      }
    }

    const all = sheets.flatMap(({ name, drawings }) => drawings.map((drawing) => `${name} ${drawing.name}`));
    expect(all.filter((name) => !seen.has(name))).toEqual([]);
  });
