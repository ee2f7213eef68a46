/** What every reader comes for, in an engine beside Chromium. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve } from '../../src/tooling/serve.mjs';
import { listenOnFreePort } from '../../src/tooling/setup/free-port.mjs';
import { ownSite } from '../support/own-site.ts';
import { until, type Visitor } from './visitor.ts';

const { DIST_DIR = 'dist' } = process.env;

export function journeysIn(engine: string, start: () => Promise<Visitor>): void {
  // An engine takes its time to start, and a session the time that it takes a patient.
  describe(`in ${engine}`, { timeout: 120_000 }, () => journeys(engine, start));
}

function journeys(engine: string, start: () => Promise<Visitor>): void {
  const site = serve({ dir: DIST_DIR });
  let origin = '';
  let visitor: Visitor;
  const becomesTrue = (script: string) =>
    until(script, async () => (await visitor.ask(`return ${script}`)) === true || undefined);
  const sees = (words: string) => becomesTrue(`document.body.innerText.includes(${JSON.stringify(words)})`);

  beforeAll(async () => {
    origin = `http://127.0.0.1:${await listenOnFreePort(site.server, 0, '127.0.0.1')}`;
    visitor = await start();
  }, 180_000);
  afterAll(async () => {
    await visitor?.close();
    await site.close();
  });

  test('a reader finds an exercise, and nothing is wider than the screen', async () => {
    await visitor.open(`${origin}/`);
    await visitor.press('Scalene stretch');

    await sees('How to do it');
    expect(await visitor.ask('return document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(
      0,
    );
    expect(
      await visitor.ask('return document.querySelector(".figure").getBoundingClientRect().height'),
    ).toBeGreaterThan(100);
  });

  test('words as patients type them find their answer', () => findsAnAnswer(origin));

  test('a session counts the hold that was done, and says so', () => doesOneHold(origin));

  test('a plan goes from a clinic to a patient in its link', () => handsOverAPlan(origin));

  test('after one visit all of this works with the cable pulled', async ({ skip }) => {
    const own = await ownSite();
    try {
      await visitor.open(`${own.origin}/about/`);
      if ((await visitor.ask('return "serviceWorker" in navigator')) !== true) {
        console.log(
          `SKIPPED: ${engine} has no service worker here, so it keeps nothing for use without network.`,
        );
        skip();
      }
      await sees('this site now works without internet');
      await own.stop();

      // Its page, and those of the other two, have not been opened on this host.
      await findsAnAnswer(own.origin);
      await doesOneHold(own.origin);
      await handsOverAPlan(own.origin);
    } finally {
      await own.remove();
    }
  });

  test('Print opens the dialog of the browser once', async () => {
    await visitor.open(`${origin}/exercises/neck-tilt/`);
    await visitor.ask('window.printed = 0; window.print = () => { window.printed += 1; }');
    await visitor.press('Print');

    await until(
      'a printed page',
      async () => (await visitor.ask('return window.printed')) === 1 || undefined,
    );
  });

  async function findsAnAnswer(host: string): Promise<void> {
    await visitor.open(`${host}/causes/`);
    await visitor.press('Search');
    await becomesTrue('document.activeElement.type === "search"');
    await visitor.type('woke up and cant turn my head');

    await sees('I woke up and cannot turn my head');
  }

  async function doesOneHold(host: string): Promise<void> {
    await visitor.open(`${host}/exercises/neck-tilt/`);
    const once = { holdSeconds: 5, repetitions: 1 };
    const settings = { version: 1, sound: 'sounds', getReadySeconds: 0, doses: { 'neck-tilt': once } };
    await visitor.ask(`localStorage.setItem('unknot.timer', ${JSON.stringify(JSON.stringify(settings))})`);
    await visitor.open(`${host}/exercises/neck-tilt/`);
    await visitor.ask('document.querySelector(".step-timer").scrollIntoView()');
    await visitor.press('Start');
    await visitor.press('Begin');

    await sees('Pause');
    await sees('1 of 1 holds done.');
    await visitor.press('Done');
    await becomesTrue('!document.querySelector("dialog.session").open');
  }

  async function handsOverAPlan(host: string): Promise<void> {
    await visitor.open(`${host}/plan/new/`);
    const link = await until('the link', () =>
      visitor.ask('return document.querySelector("input[readonly]")?.value'),
    );
    await visitor.open(String(link));

    await sees('Today: 3 exercises');
    await sees('Turning your neck');
  }
}
