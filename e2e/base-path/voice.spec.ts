/** A recorded voice, from its files in the content to what is heard: this site has clips that a test made. */
import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { parse } from 'yaml';
import { score } from '../../src/domain/sound/score.ts';
import { SAMPLE_RATE, toneSeconds } from '../../src/domain/sound/tones.ts';
import { sessionOf } from '../../src/islands/session/session-of.ts';
import { CLIP_HERTZ } from '../../src/tooling/test-voice.ts';
import { fakeAudio } from '../support/fake-audio.ts';
import { sessionOn, stopTheClock } from '../support/session.ts';

/** Keeps what the page plays, and what it asks the device to say. */
async function listen(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const said: string[] = [];
    const create = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob: Blob) => {
      Object.assign(window, { lastSound: blob });
      return create(blob);
    };
    Object.assign(window, { said });
    // The real one refuses a voice that is not one of the device.
    Object.defineProperty(window, 'SpeechSynthesisUtterance', {
      value: class {
        voice: unknown = null;
        text: string;
        constructor(text: string) {
          this.text = text;
        }
      },
    });
    Object.defineProperty(window, 'speechSynthesis', {
      value: {
        getVoices: () => [{ lang: 'en-GB', localService: true, default: true, name: 'Test' }],
        speak: ({ text }: SpeechSynthesisUtterance) => text && said.push(text),
        cancel: () => undefined,
      },
    });
  });
}

/** For each tenth of a second, how strong the pitch of the clips is in what is played. */
async function humIn(page: Page): Promise<readonly number[]> {
  const sound: readonly number[] = await page.evaluate(async () => [
    ...new Int16Array(await Reflect.get(window, 'lastSound').arrayBuffer(), 44),
  ]);
  const length = SAMPLE_RATE / 10;
  return Array.from({ length: Math.floor(sound.length / length) }, (_, block) => {
    let [real, imaginary] = [0, 0];
    for (let index = 0; index < length; index += 1) {
      const angle = (2 * Math.PI * CLIP_HERTZ * index) / SAMPLE_RATE;
      const sample = sound[block * length + index] ?? 0;
      real += sample * Math.cos(angle);
      imaginary += sample * Math.sin(angle);
    }
    return Math.hypot(real, imaginary) / length;
  });
}

test('recorded words are mixed into the sound of the session, clear of every tone, and the device stays quiet', async ({
  page,
}) => {
  const session = sessionOn(page);
  await stopTheClock(page);
  await fakeAudio(page);
  await listen(page);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await session.open('neck-tilt');
  expect(asked.filter((path) => path.includes('/voice/'))).toEqual([]);
  await session.begin();
  await session.wait(20);
  expect(asked).toContain('/clinic/neck/voice/en.json');
  expect(await page.evaluate(() => Reflect.get(window, 'said'))).toEqual([]);

  const file = readFileSync('content/exercises/en/neck-tilt.mdx', 'utf8').split('\n---')[0] ?? '';
  const exercise = { ...parse(file), id: 'neck-tilt' };
  const { holdSeconds, repetitions } = exercise.dose;
  const doses = [{ holdSeconds: holdSeconds.default, repetitions: repetitions.default }];
  const { timeline } = sessionOf([exercise], { doses, getReadySeconds: 5 });
  const hum = await humIn(page);
  const isSpokenAt = (seconds: number) => (hum[Math.floor(seconds * 10)] ?? 0) > 1000;
  expect(hum.findIndex((strength) => strength > 1000)).toBeGreaterThanOrEqual(7);
  for (const { at, tone } of score(timeline)) {
    const end = at + toneSeconds(tone);
    for (let moment = at; moment < end + 0.2; moment += 0.05) expect(isSpokenAt(moment)).toBe(false);
  }
  for (const { at, seconds } of timeline.cues.filter(({ kind }) => kind === 'hold')) {
    const spoken = Array.from({ length: seconds * 10 }, (_, index) => isSpokenAt(at + index / 10));
    expect(spoken).toContain(true);
  }
});

test('an exercise of which a sentence is not recorded is spoken by the device', async ({ page }) => {
  const session = sessionOn(page);
  await stopTheClock(page);
  await fakeAudio(page);
  await listen(page);
  await session.open('turning-your-neck');
  await session.begin();
  await session.wait(14);

  expect(await page.evaluate(() => Reflect.get(window, 'said'))).toContain(
    'Hold. To the right. Repetition 1 of 5.',
  );
});

test('clips that do not arrive leave the words to the device', async ({ page }) => {
  const session = sessionOn(page);
  await stopTheClock(page);
  await fakeAudio(page);
  await listen(page);
  await page.route('**/voice/en/*.wav', (route) => route.abort());
  await session.open('neck-tilt');
  await session.begin();
  await session.wait(16);

  expect(await page.evaluate(() => Reflect.get(window, 'said'))).toContain('Drop your shoulders.');
});
