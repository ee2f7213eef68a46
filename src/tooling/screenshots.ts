/**
 * Screenshots: pictures of an exercise for the manifest, taken of the finished site in `dist/` by Chromium.
 *
 *   npm run screenshots
 *
 * They are kept in `public/screenshots/`.
 */
import { mkdirSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { SCREENSHOTS } from '../domain/screenshots.ts';
import { serve } from './serve.mjs';
import { root } from './setup/project.mjs';

const { CHROMIUM_PATH } = process.env;
const folder = join(root, 'public/screenshots');
/** Phones have two pixels for each one of a page. */
const SCALE = { narrow: 2, wide: 1 } as const;

mkdirSync(folder, { recursive: true });
const { server, close } = serve({ dir: join(root, 'dist') });
await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
const site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
const browser = await chromium.launch(CHROMIUM_PATH ? { executablePath: CHROMIUM_PATH } : {});
for (const { form, width, height } of SCREENSHOTS) {
  const scale = SCALE[form];
  const page = await browser.newPage({
    viewport: { width: width / scale, height: height / scale },
    deviceScaleFactor: scale,
    // Its note is not what the site looks like.
    serviceWorkers: 'block',
  });
  await page.goto(`${site}/exercises/neck-tilt/`, { waitUntil: 'networkidle' });
  // At a first visit a page may be painted before its font is there, and then stays as it is.
  await page.reload({ waitUntil: 'networkidle' });
  const path = join(folder, `${form}.png`);
  await page.screenshot({ path });
  console.log(path.slice(root.length + 1));
}
await browser.close();
await close();
