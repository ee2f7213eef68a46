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

/** A page comes with the styles of what is drawn on pages of its kind, and no others. */
const pageOf = ({ name }: Sheet) => (name.startsWith('pages-') ? 'causes/' : 'exercises/neck-tilt/');

/** Leaves of the page its styles, and an empty sheet. */
async function openBlank(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.evaluate(
    ({ columns, tile }) => {
      const sheet = document.createElement('div');
      sheet.id = 'sheet';
      sheet.style.cssText = `display: grid; grid-template-columns: repeat(${columns}, ${tile}px); grid-auto-rows: ${tile}px; align-items: center; inline-size: ${columns * tile}px; background: var(--color-paper); overflow: hidden`;
      document.body.replaceChildren(sheet);
    },
    { columns: COLUMNS, tile: TILE },
  );
}

for (const theme of ['light', 'dark', 'print', 'forced'] as const)
  test(`a browser shows every drawing as its kept picture: ${theme} @desktop`, async ({ page }) => {
    await page.emulateMedia(MEDIA[theme]);
    const shown = page.locator('#sheet');
    let opened = '';
    for (const sheet of allSheets()) {
      const address = pageOf(sheet);
      if (address !== opened) await openBlank(page, address);
      opened = address;
      await shown.evaluate((element, markup) => {
        element.innerHTML = markup;
      }, sheetPictures(sheet).join(''));
      const picture = await shown.screenshot();

      expect(
        differentDrawings(sheet, picture, readFileSync(keptPicture(sheet, theme)), OTHER_RENDERER),
        sheet.name,
      ).toEqual([]);
    }
  });
