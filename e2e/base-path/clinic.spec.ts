import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { readPdf } from '../support/pdf.ts';

test('a clinic that has filled in its settings is on every page', async ({ page }) => {
  await page.goto('exercises/neck-tilt/');

  const clinic = page.getByRole('region', { name: 'Ask a physiotherapist' });
  await expect(clinic).toContainText('Test Clinic');
  await expect(clinic.getByRole('link', { name: '01632 960 123' })).toHaveAttribute(
    'href',
    'tel:01632960123',
  );
  await expect(clinic.getByRole('link', { name: 'Book a visit' })).toHaveAttribute(
    'href',
    'https://clinic.example/book/',
  );
});

test('a reader can write about the page, and its name is already in the subject', async ({ page }) => {
  await page.goto('exercises/neck-tilt/');

  const href = await page.getByRole('link', { name: 'Tell us about this page' }).getAttribute('href');

  expect(href).toMatch(/^mailto:feedback@clinic\.example\?subject=/);
  expect(decodeURIComponent(href ?? '')).toContain('About the page “Neck tilt”');
});

test('the sheet names the clinic, and still fits on one side of Letter', async ({ page }) => {
  for (const exercise of ['simple-neck-stretch', 'shoulder-extension']) {
    await page.goto(`exercises/${exercise}/`);
    await page.evaluate(() => document.fonts.ready);

    const sheets = await readPdf(await page.pdf({ format: 'Letter' }));

    expect(sheets).toHaveLength(1);
    expect(sheets[0]?.text).toContain('Test Clinic');
    expect(sheets[0]?.text).toContain('01632 960 123');
  }
});

test('its name and logo stand in the header, in the title and in the app', async ({ page, request }) => {
  await page.goto('exercises/neck-tilt/');
  const home = page.getByRole('banner').getByRole('link', { name: 'Test Clinic Neck Care, home' });
  const logo = home.getByRole('presentation');

  await expect(logo).toHaveJSProperty('complete', true);
  expect(await logo.evaluate((picture: HTMLImageElement) => picture.naturalWidth)).toBeGreaterThan(0);
  expect((await logo.boundingBox())?.height).toBeLessThanOrEqual(40);
  await expect(page).toHaveTitle('Neck tilt · Test Clinic Neck Care');
  const manifest = await (await request.get('manifest.webmanifest')).json();
  expect(manifest.name).toMatch(/^Test Clinic Neck Care: /);
});

test('its logo is on the sheet, at most 9 mm high and without colour, and in a frame', async ({ page }) => {
  await page.goto('embed/neck-tilt/');
  await expect(
    page.getByRole('link', { name: 'Test Clinic Neck Care' }).getByRole('presentation'),
  ).toBeVisible();

  await page.goto('exercises/neck-tilt/');
  await page.emulateMedia({ media: 'print' });
  const logo = page.locator('.sheet img').first();
  await expect(logo).toBeVisible();
  await expect(logo).toHaveCSS('filter', 'grayscale(1)');
  expect((await logo.boundingBox())?.height).toBeLessThanOrEqual((9 / 25.4) * 96);
});

for (const [colorScheme, action] of [
  ['light', 'rgb(91, 42, 134)'],
  ['dark', 'rgb(217, 184, 245)'],
] as const) {
  test(`its ${colorScheme} colours are used, and all text on them has a contrast of 7:1`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme });
    for (const path of ['./', 'exercises/neck-tilt/']) {
      await page.goto(path);
      const { violations } = await new AxeBuilder({ page }).withRules(['color-contrast-enhanced']).analyze();

      expect(violations.flatMap(({ nodes }) => nodes.map(({ html }) => html))).toEqual([]);
    }
    await expect(page.getByRole('button', { name: 'Start', exact: true })).toHaveCSS(
      'background-color',
      action,
    );
  });
}
