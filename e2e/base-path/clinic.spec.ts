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
