import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { outlines, sideways } from './support/layout.ts';
import { releasedLinks } from './support/plan-links.ts';

const [, , LINK = '', , URDU = ''] = releasedLinks;

const open = (page: Page, fragment: string) => page.goto(`plan/#${fragment}`);
const plan = (page: Page) => page.getByRole('list', { name: 'Exercises of the plan' });

test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime('2026-12-02T10:00:00');
});

test('a link opens exactly the exercises and doses that were chosen', { tag: '@both' }, async ({ page }) => {
  await open(page, LINK);

  await expect(page.getByRole('heading', { level: 1, name: 'Today: 3 exercises' })).toBeVisible();
  await expect(plan(page).getByRole('heading', { level: 2 })).toHaveText([
    'Turning your neck',
    'Neck tilt',
    'Shoulder extension',
  ]);
  await expect(plan(page).locator('summary').first()).toContainText('4 times on each side');
  await expect(page.getByRole('main').getByText('From 1 December 2026 to 14 December 2026.')).toBeVisible();
});

test('the note is text, and says who wrote it', async ({ page }) => {
  await open(page, LINK);

  const note = page.getByRole('figure').filter({ hasText: 'Start on the left.' });
  await expect(note).toContainText('Written by Example Physiotherapy, who made this link.');
});

test('an exercise opens in place, with its dose in the steps and a drawing beside each', {
  tag: '@both',
}, async ({ page }) => {
  await open(page, LINK);

  await plan(page).getByRole('heading', { name: 'Turning your neck' }).click();

  const row = plan(page).locator('> li').first();
  await expect(row.getByText('Do it 4 times on each side.')).toBeVisible();
  await expect(row.locator('.plan-start svg')).toBeVisible();
  await expect(row.locator('.plan-steps > li').first().locator('svg')).toBeVisible();
  await expect(row.getByRole('link', { name: 'The whole page' })).toHaveAttribute(
    'href',
    '/exercises/turning-your-neck/',
  );
});

test('one Start runs the whole plan in its order', async ({ page }) => {
  await open(page, LINK);

  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await page.getByRole('button', { name: 'Begin' }).click();

  const session = page.getByRole('dialog');
  await expect(session).toHaveAccessibleName('Timer: Turning your neck, Neck tilt, Shoulder extension');
  await expect(session.getByRole('heading', { name: 'Get ready' })).toBeVisible();
  await expect(session.getByText('4 repetitions')).toBeVisible();
  const start = page.locator('[data-of="turning-your-neck"][data-side="start"] svg');
  expect(await outlines(session.locator('.slot svg'))).toEqual(await outlines(start));
});

test('a dose remembered from the page of an exercise does not replace that of the plan', async ({ page }) => {
  await page.addInitScript(() => {
    const doses = { 'turning-your-neck': { holdSeconds: 7, repetitions: 1 } };
    localStorage.setItem('unknot.timer', JSON.stringify({ version: 1, sound: 'silent', doses }));
  });
  await open(page, LINK);

  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await page.getByRole('button', { name: 'Begin' }).click();

  await expect(page.getByRole('dialog').getByText('4 repetitions')).toBeVisible();
});

test.describe('a link that cannot be read shows no part of the plan', () => {
  const LINKS = [
    ['cut', LINK.slice(0, 40), 'This link is not complete'],
    ['altered', LINK.replace('81H', '82H'), 'This link has changed on its way'],
    ['newer', LINK.replace('p=1', 'p=2'), 'This link is newer than this page'],
  ] as const;

  for (const [name, fragment, title] of LINKS) {
    test(`when it is ${name}`, async ({ page }) => {
      await open(page, fragment);

      await expect(page.getByRole('heading', { level: 1, name: title })).toBeFocused();
      await expect(page.getByText('Or ask your clinic to send the link again.')).toBeVisible();
      await expect(page.getByRole('button', { name: 'Start' })).toHaveCount(0);
      await expect(page.getByText('Start on the left.')).toHaveCount(0);
    });
  }
});

test.describe('a link that programs have changed on its way opens the same plan', { tag: '@desktop' }, () => {
  const ADDRESSES = [
    ['its hash is encoded', `plan/%23${LINK}`],
    ['its hash is a question mark', `plan/?${LINK}`],
    ['all of it is in capitals', `PLAN/#${LINK.toUpperCase()}`],
    ['a tracker adds to it', `plan/?utm_source=mail#${LINK}&fbclid=abc`],
    ['it is broken by mail and ends in a bracket', `plan/#${LINK.replace(/.{30}/g, '$&%0D%0A')}%3E`],
    ['it has lost its slash', `plan#${LINK}`],
  ] as const;

  for (const [name, address] of ADDRESSES)
    test(name, async ({ page }) => {
      await page.goto(address);

      await expect(page.getByRole('heading', { level: 1, name: 'Today: 3 exercises' })).toBeVisible();
      await expect(plan(page).locator('summary').first()).toContainText('4 times on each side');
      await expect(page).toHaveURL(new RegExp(`/plan/(\\?utm_source=mail)?#${LINK}$`));
    });
});

test('another link in the same tab replaces the plan', async ({ page }) => {
  await open(page, LINK);
  await expect(page.getByRole('heading', { level: 1, name: 'Today: 3 exercises' })).toBeVisible();

  await open(page, URDU);

  await expect(page.getByRole('heading', { level: 1, name: 'Today: 1 exercise' })).toBeFocused();
  await expect(page.getByRole('main').getByText('پہلے بائیں طرف۔ آہستہ مڑیں۔')).toBeVisible();
});

test('the skip link does not lose the plan', { tag: '@desktop' }, async ({ page }) => {
  await open(page, LINK);
  await expect(plan(page)).toBeVisible();

  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');

  await expect(page.getByRole('main')).toBeFocused();
  await expect(page).toHaveURL(new RegExp(`#${LINK}$`));
  await expect(plan(page)).toBeVisible();
});

test('nothing of a plan is in any request', async ({ page, context }) => {
  const sent: string[] = [];
  page.on('request', (request) => sent.push(`${request.url()} ${JSON.stringify(request.headers())}`));

  await open(page, LINK);
  await plan(page).getByRole('heading', { name: 'Turning your neck' }).click();
  await expect(page.locator('.plan-steps svg').first()).toBeVisible();
  await page.getByRole('link', { name: 'The whole page' }).first().click();
  await expect(page).toHaveURL(/turning-your-neck/);

  expect(sent.length).toBeGreaterThan(2);
  expect(sent.filter((request) => request.includes(LINK.slice(2, 20)))).toEqual([]);
  expect(await context.cookies()).toEqual([]);
});

test('a plan is kept only when asked, opens again from the first page, and is erased', async ({ page }) => {
  const stored = () => page.evaluate(() => Object.keys(localStorage));
  await page.goto('./');
  await expect(page.getByRole('link', { name: 'Open your plan' })).toBeHidden();
  await open(page, LINK);
  await expect(plan(page)).toBeVisible();
  expect(await stored()).toEqual([]);

  await page.getByText('Keep on this device').click();
  await page.getByRole('button', { name: 'Yes, keep it' }).click();
  expect(await stored()).toEqual(['unknot.plan']);
  await page.goto('./');
  await page.getByRole('link', { name: 'Open your plan' }).click();

  await expect(page.getByRole('heading', { level: 1, name: 'Today: 3 exercises' })).toBeVisible();
  await page.getByText('Kept on this device').first().click();
  await page.getByRole('button', { name: 'Erase it from this device' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Your plan' })).toBeVisible();
  expect(await stored()).toEqual([]);
});

test('a browser that keeps nothing says so, and shows the plan', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('no', 'SecurityError');
      },
    });
  });
  await open(page, LINK);

  await page.getByText('Keep on this device').click();
  await page.getByRole('button', { name: 'Yes, keep it' }).click();

  await expect(
    page.getByRole('paragraph').filter({ hasText: 'This browser does not keep it.' }).first(),
  ).toBeVisible();
  expect(errors).toEqual([]);
});

test('reminders are a calendar file with the chosen times', async ({ page }) => {
  await open(page, LINK);
  await page.getByText('Add reminders').click();
  await page.getByLabel('Time 2').fill('19:15');

  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Add to calendar' }).click();
  const file = await download;
  const text = readFileSync(await file.path(), 'utf8');

  expect(file.suggestedFilename()).toBe('exercise-reminders.ics');
  expect(text.match(/^DTSTART:.*$/gm)).toEqual(['DTSTART:20261202T080000', 'DTSTART:20261202T191500']);
  expect(text).toContain('COUNT=13');
  expect(text).not.toContain('neck');
  expect(text).not.toContain(LINK.slice(2, 20));
});

test('without a plan the page says where plans come from', async ({ page }) => {
  await page.goto('plan/');

  await expect(page.getByText('Your clinic can give you a plan')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Neck tilt' })).toBeVisible();
});

for (const colorScheme of ['light', 'dark'] as const)
  for (const [name, fragment] of [
    ['an open plan', LINK],
    ['a refused link', LINK.slice(0, 40)],
  ] as const)
    test(`${name} has no accessibility violations in ${colorScheme} colours, and fits 320 pixels`, async ({
      page,
    }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width: 320, height: 568 });
      await open(page, fragment);
      await expect(page.getByText(/Today: 3|not complete/)).toBeVisible();
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      });

      const { violations } = await new AxeBuilder({ page }).analyze();

      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
      expect(await sideways(page)).toBeLessThanOrEqual(0);
    });
