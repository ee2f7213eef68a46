import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import jsQR from 'jsqr';
import { sideways } from './support/layout.ts';

const chosen = (page: Page) => page.locator('.plan-chosen h3');
const linkOf = (page: Page) => page.getByLabel('Link', { exact: true }).inputValue();
const dose = (page: Page, name: string) => page.getByRole('group', { name });

/** The page is ready when its controls can answer. */
async function open(page: Page, address = 'plan/new/') {
  await page.goto(address);
  await expect(page.getByRole('button', { name: 'Clear this plan' })).toBeEnabled();
}

/** What a scanner reads from the code as it is on the screen. */
async function scan(page: Page): Promise<string | undefined> {
  const code = page.getByRole('img', { name: 'QR code of the plan' });
  await code.scrollIntoViewIfNeeded();
  return read(page, await code.screenshot());
}

/** A pixel comes back as one letter, its brightness: as a list of numbers a picture takes a minute to arrive. */
async function read(page: Page, picture: Buffer): Promise<string | undefined> {
  const { grey, width, height } = await page.evaluate(
    async (bytes) => {
      const picture = await createImageBitmap(new Blob([new Uint8Array(bytes)]));
      const scale = Math.min(1, 600 / picture.width);
      const canvas = document.createElement('canvas');
      canvas.width = Math.round(picture.width * scale);
      canvas.height = Math.round(picture.height * scale);
      const context = canvas.getContext('2d');
      context?.drawImage(picture, 0, 0, canvas.width, canvas.height);
      const dots = context?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
      const letters = Array.from({ length: dots.length / 4 }, (_, at) =>
        String.fromCharCode(dots[4 * at + 1] ?? 255),
      );
      return { grey: letters.join(''), width: canvas.width, height: canvas.height };
    },
    [...picture],
  );
  const dots = Uint8ClampedArray.from([...grey].flatMap((letter) => Array(4).fill(letter.charCodeAt(0))));
  return jsQR(dots, width, height)?.data;
}

test('in a few presses a plan is ready, and its code opens it', { tag: '@both' }, async ({ page }) => {
  await open(page);
  await expect(chosen(page)).toHaveText(['1. Turning your neck', '2. Neck tilt', '3. Shoulder extension']);

  await dose(page, 'Times on each side: Turning your neck').getByRole('button', { name: 'One less' }).click();
  await page.getByLabel('Note').fill('Start on the left.');

  const address = await scan(page);
  expect(address).toBe(await linkOf(page));
  await page.goto(address ?? '');
  await expect(page.getByRole('heading', { level: 1, name: 'Today: 3 exercises' })).toBeVisible();
  await expect(page.getByText('4 times on each side').first()).toBeVisible();
  await expect(page.getByRole('main').getByText('Start on the left.')).toBeVisible();
});

test('the preview follows, and the minutes of a day', async ({ page }) => {
  await open(page);
  const preview = page.getByRole('region', { name: 'What your patient sees' });
  const summary = page.locator('.plan-head');
  const minutes = async () => Number(/about (\d+) min a day/.exec((await summary.textContent()) ?? '')?.[1]);
  await expect(summary).toContainText('3 exercises, about');
  const ofThree = await minutes();

  await page.getByRole('radio', { name: 'When turning is easier' }).check();

  await expect(preview.getByRole('listitem')).toHaveCount(5);
  await expect(page.getByText('More than 4 exercises.')).toBeVisible();
  await expect(summary).toContainText('5 exercises, about');
  expect(ofThree).toBeGreaterThan(1);
  expect(await minutes()).toBeGreaterThan(ofThree + 2);
});

test('a dose stays in the range of its exercise', async ({ page }) => {
  await open(page);
  const times = dose(page, 'Times on each side: Turning your neck');

  for (let count = 0; count < 4; count += 1) await times.getByRole('button', { name: 'One less' }).click();

  await expect(times.getByRole('status')).toHaveText('1');
  await expect(times.getByRole('button', { name: 'One less' })).toBeDisabled();
  await expect(page.getByRole('group', { name: 'Hold: Neck tilt' })).toHaveCount(0);
});

test('exercises are ordered with keys, and the focus goes along', { tag: '@desktop' }, async ({ page }) => {
  await open(page);
  const down = page.getByRole('button', { name: 'Move Turning your neck down' });

  await down.focus();
  for (const place of [2, 3, 3]) {
    await page.keyboard.press('Enter');
    await expect(chosen(page).nth(place - 1)).toHaveText(`${place}. Turning your neck`);
    await expect(down).toBeFocused();
  }
  await expect(chosen(page)).toHaveText(['1. Neck tilt', '2. Shoulder extension', '3. Turning your neck']);
  await page.getByRole('button', { name: 'Move Turning your neck: drag' }).focus();
  await page.keyboard.press('ArrowUp');
  await expect(chosen(page)).toHaveText(['1. Neck tilt', '2. Turning your neck', '3. Shoulder extension']);
  await expect(
    page.getByRole('status').filter({ hasText: 'Turning your neck is now 2 of 3.' }),
  ).toBeAttached();
});

test('exercises are ordered by dragging', { tag: '@desktop' }, async ({ page }) => {
  await open(page);
  const handle = page.getByRole('button', { name: 'Move Turning your neck: drag' });
  await handle.scrollIntoViewIfNeeded();
  const from = await handle.boundingBox();
  const to = await page.locator('[data-row="shoulder-extension"]').boundingBox();
  if (!from || !to) throw new Error('The rows are not on the screen.');

  await page.mouse.move(from.x + 10, from.y + 10);
  await page.mouse.down();
  await page.mouse.move(from.x + 10, to.y + to.height - 5, { steps: 12 });
  await page.mouse.up();

  await expect(chosen(page)).toHaveText(['1. Neck tilt', '2. Shoulder extension', '3. Turning your neck']);
});

test('an exercise is removed, found again by a name that patients use, and added', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: 'Remove Neck tilt' }).click();
  await expect(page.getByRole('button', { name: 'Remove Shoulder extension' })).toBeFocused();

  await page.getByLabel('Find an exercise').fill('chin chest');
  await expect(page.locator('.plan-add li')).toHaveCount(1);
  await page.getByRole('button', { name: 'Add Neck tilt' }).click();

  await expect(chosen(page)).toHaveText(['1. Turning your neck', '2. Shoulder extension', '3. Neck tilt']);
});

test('an empty plan cannot be handed over', async ({ page }) => {
  await open(page);

  await page.getByRole('radio', { name: 'Empty plan' }).check();

  await expect(page.getByText('Choose an exercise. The code and the link appear here.')).toBeVisible();
  await expect(page.getByRole('img', { name: 'QR code of the plan' })).toHaveCount(0);
});

test('a draft survives a reload, and another tab has its own', async ({ page, context }) => {
  await open(page);
  await page.getByLabel('Note').fill('First tab');
  const other = await context.newPage();
  await open(other);
  await other.getByLabel('Note').fill('Second tab');

  await page.reload();
  await other.reload();

  await expect(page.getByLabel('Note')).toHaveValue('First tab');
  await expect(other.getByLabel('Note')).toHaveValue('Second tab');
});

test('clearing a plan leaves nothing behind', async ({ page }) => {
  await open(page);
  await page.getByLabel('Note').fill('Start on the left.');

  await page.getByRole('button', { name: 'Clear this plan' }).click();

  await expect(page.getByLabel('Note')).toHaveValue('');
  expect(await page.evaluate(() => [sessionStorage.length, localStorage.length])).toEqual([0, 0]);
});

test('the page of an exercise leads to a plan with it', async ({ page }) => {
  await page.goto('exercises/scalene-stretch/');

  await page.getByRole('link', { name: 'Add to a plan' }).click();

  await expect(chosen(page)).toHaveText(['1. Scalene stretch']);
});

test('the words for each way of sending are ready, and the link ends them', async ({ page }) => {
  await open(page);
  const link = await linkOf(page);

  for (const name of ['WhatsApp', 'E-mail', 'Text message']) {
    const href = (await page.getByRole('link', { name }).getAttribute('href')) ?? '';
    const message = decodeURIComponent(href);
    expect(message.endsWith(`\n${link}`), name).toBe(true);
    expect(message.indexOf(link) - message.indexOf('Your exercise plan. ')).toBeLessThanOrEqual(160);
  }
});

test('the link is copied, and can be pasted', { tag: '@desktop' }, async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page);
  const link = await linkOf(page);

  await page.getByRole('button', { name: 'Copy the link' }).click();
  await expect(page.getByText('Link copied')).toBeVisible();

  await page.goto('search/');
  await page.getByRole('searchbox').press('ControlOrMeta+v');
  await expect(page.getByRole('searchbox')).toHaveValue(link);
});

test('the code is saved as a picture that a scanner reads, and as a drawing', async ({ page }) => {
  await open(page);
  const save = async (name: string) => {
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name }).click();
    return readFileSync(await (await download).path());
  };

  expect(await read(page, await save('QR as PNG'))).toBe(await linkOf(page));
  expect((await save('QR as SVG')).toString()).toMatch(/^<svg xmlns=.*<\/svg>\s*$/);
});

test('a note of 140 letters is the longest', async ({ page }) => {
  await open(page);

  await page.getByLabel('Note').fill('ن'.repeat(150));

  await expect(page.getByLabel('Note')).toHaveValue('ن'.repeat(140));
  expect((await linkOf(page)).length).toBeLessThanOrEqual(500);
});

test('nothing of the plan is in any request', async ({ page }) => {
  const sent: string[] = [];
  page.on('request', (request) => sent.push(request.url()));
  await open(page);
  const [, payload = ''] = (await linkOf(page)).split('#p=');

  await page.reload();

  expect(payload.length).toBeGreaterThan(20);
  expect(sent.filter((url) => url.includes(payload))).toEqual([]);
});

for (const colorScheme of ['light', 'dark'] as const)
  test(`a full plan has no accessibility violations in ${colorScheme} colours, and fits 320 pixels`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 320, height: 568 });
    await open(page);
    await page.getByRole('radio', { name: 'When turning is easier' }).check();
    await page.getByLabel('Note').fill('W'.repeat(140));

    const { violations } = await new AxeBuilder({ page }).analyze();

    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    expect(await sideways(page)).toBeLessThanOrEqual(0);
  });
