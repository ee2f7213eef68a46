/** The page for clinics: what it hands out works as it is. */
import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { Resvg } from '@resvg/resvg-js';
import readQr from 'jsqr';
import { serveClinicPage } from './support/clinic-page.ts';

const SITE = 'https://unknot.example/';

test('the code for a website is copied in one press, and shows the exercise with its timer', {
  tag: '@desktop',
}, async ({ page, context, baseURL }) => {
  await context.grantPermissions(['clipboard-write', 'clipboard-read']);
  await page.goto('clinics/');
  await page.getByText('Neck tilt', { exact: true }).last().click();
  await page.getByRole('button', { name: /^Copy the code.*Neck tilt$/ }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Copied' })).toBeVisible();
  const code = (await page.locator('#embed-neck-tilt').textContent()) ?? '';
  const clinic = await serveClinicPage(code.replace(SITE, baseURL ?? ''));
  await page.goto(clinic.far);
  const frame = page.frameLocator('iframe[title="Neck tilt: exercise with a timer"]');

  await frame.getByRole('button', { name: 'Start', exact: true }).click();
  await frame.getByRole('button', { name: 'Begin', exact: true }).click();
  await expect(frame.getByRole('button', { name: 'Pause', exact: true })).toBeVisible();
  clinic.close();
});

test('a code is downloaded as a picture that opens the exercise', async ({ page }) => {
  await page.goto('clinics/');
  const downloading = page.waitForEvent('download');
  await page.getByRole('link', { name: /^Download PNG.*Neck tilt$/ }).click();
  const file = readFileSync(await (await downloading).path());
  const size = file.readUInt32BE(16);
  const { pixels, width, height } = new Resvg(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}"><image href="data:image/png;base64,${file.toString('base64')}" width="${size}" height="${size}"/></svg>`,
  ).render();

  expect(readQr(new Uint8ClampedArray(pixels), width, height)?.data).toBe(`${SITE}exercises/neck-tilt/`);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the code can be read and marked, and no button is shown that does nothing', async ({ page }) => {
    await page.goto('clinics/');
    await page.getByText('Neck tilt', { exact: true }).last().click();

    await expect(page.locator('#embed-neck-tilt')).toContainText('sandbox="allow-scripts allow-same-origin');
    await expect(page.getByRole('button', { name: 'Copy the code' })).toHaveCount(0);
  });
});
