import { expect, test } from '@playwright/test';
import { builtPages } from './pages.ts';
import { readPdf } from './support/pdf.ts';

const exercises = builtPages.filter(({ path }) => /\/exercises\/[^/]+\/$/.test(path));

const FORMATS = { A4: { width: 595, height: 842 }, Letter: { width: 612, height: 792 } } as const;

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`from ${colorScheme} colours`, { tag: '@desktop' }, () => {
    test.use({ colorScheme });

    for (const { path } of exercises)
      for (const [format, size] of Object.entries(FORMATS))
        test(`${path} prints on one side of ${format}, black on white`, async ({ page }) => {
          await page.goto(path);

          const [sheet, ...more] = await readPdf(await page.pdf({ format }));

          expect(more).toHaveLength(0);
          expect(Math.abs((sheet?.width ?? 0) - size.width)).toBeLessThan(2);
          expect(Math.abs((sheet?.height ?? 0) - size.height)).toBeLessThan(2);
          expect(sheet?.inks.filter(isPale)).toEqual([]);
        });
  });
}

for (const { path } of exercises) {
  test(`the sheet of ${path} says all that a patient needs, and nothing else`, { tag: '@desktop' }, async ({
    page,
  }) => {
    await page.goto(path);
    const name = (await page.getByRole('heading', { level: 1 }).textContent()) ?? '';
    const steps = await page.locator('ol.steps > li p:first-of-type').allTextContents();
    const stopIf = await page
      .getByRole('region', { name: 'Stop if' })
      .getByRole('listitem')
      .allTextContents();

    const [sheet] = await readPdf(await page.pdf({ format: 'A4' }));
    const text = sheet?.text ?? '';

    for (const words of [
      name,
      ...steps,
      ...stopIf,
      'Next check due',
      'Not yet reviewed by a clinician',
      'Sources:',
      path,
    ])
      expect(text).toContain(words);
    expect(text).not.toContain('Menu');
    expect(text).not.toContain('Search');
  });
}

test('closed answers are on the paper, and still closed on the screen', { tag: '@desktop' }, async ({
  page,
}) => {
  await page.goto('faq/');

  const sheets = await readPdf(await page.pdf({ format: 'A4' }));

  expect(sheets.map(({ text }) => text).join(' ')).toContain('When you are stressed');
  await expect(page.getByText('When you are stressed')).toBeHidden();
});

/** Paler than #595959, which is 7:1 on white: what a poor printer loses. */
function isPale(colour: string): boolean {
  const channels = colour.match(/[0-9a-f]{2}/gi)?.map((pair) => Number.parseInt(pair, 16)) ?? [];
  return Math.max(...channels) > 0x59;
}
