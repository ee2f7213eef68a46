import { beforeEach, expect, test } from 'vitest';
import { EXAMPLE_PART } from '../domain/example-part.ts';
import { buildTimeline } from '../domain/timeline.ts';
import { pretendDevice } from './pretend-device.ts';
import { createRunner, type Runner, type Snapshot } from './session-runner.ts';

// 0 get ready, 5 move, 9 hold, 24 rest, 30 move, 34 hold, 49 rest, 55 finish
const part = { ...EXAMPLE_PART, sides: 'together', firstSide: undefined } as const;
const timeline = buildTimeline([part], { getReadySeconds: 5 });

let device: ReturnType<typeof pretendDevice>;
let runner: Runner;
let shown: Snapshot | undefined;

function run(...given: Parameters<typeof pretendDevice>): void {
  device = pretendDevice(...given);
  runner = createRunner(timeline, device.devices, (snapshot) => {
    shown = snapshot;
  });
}

beforeEach(() => {
  shown = undefined;
  run();
});

test('a session without sound runs by the clock to its end, and then nothing looks any more', () => {
  runner.press('start');
  device.pass(60);

  expect(shown?.state).toMatchObject({ status: 'finished', heldAt: [9, 34] });
  expect(device.looks.size).toBe(0);
});

test('a jump moves the sound along', () => {
  runner.setSound(true);
  runner.press('start');
  device.pass(12);
  runner.press('skip');

  expect(device.state.sound.position()).toBeCloseTo(24, 1);
});

test('a pause stops the sound where it is', () => {
  runner.setSound(true);
  runner.press('start');
  device.pass(12);
  runner.press('pause');
  device.pass(30);

  expect(device.state.sound.position()).toBeCloseTo(12, 1);
});

test('sound switched off in the middle of a hold loses no time', () => {
  runner.setSound(true);
  runner.press('start');
  device.pass(12);
  runner.setSound(false);
  device.pass(3);

  expect(shown).toMatchObject({ sound: 'off' });
  expect(shown?.state.position).toBeCloseTo(15, 1);
});

test('a press right after waking does not count the sleep', () => {
  runner.press('start');
  device.pass(12);
  device.sleep(300);
  runner.press('skip');

  expect(shown?.state).toMatchObject({ status: 'paused', heldAt: [] });
});

test('a lid that was closed while paused changes nothing', () => {
  runner.press('start');
  device.pass(12);
  runner.press('pause');
  device.sleep(300);
  runner.press('resume');
  device.pass(1);

  expect(shown?.state).toMatchObject({ status: 'running' });
  expect(shown?.state.position).toBeCloseTo(13, 1);
});

test('a device whose clock stands still in its sleep is caught when the page comes back', () => {
  runner.press('start');
  device.pass(12);
  device.sleep(300, { monoStops: true });
  device.tellPage();

  expect(shown?.state).toMatchObject({ status: 'paused', pausedBecause: 'unseen' });
  expect(shown?.state.position).toBeCloseTo(12, 1);
});

test('sound that cannot be made leaves the clock in charge', () => {
  run({ audible: false });
  runner.setSound(true);
  runner.press('start');
  device.pass(12);

  expect(shown).toMatchObject({ sound: 'failed', state: { status: 'running' } });
  expect(shown?.state.position).toBeCloseTo(12, 1);
});

test('a call pauses, and its end carries on', () => {
  runner.setSound(true);
  runner.press('start');
  device.pass(12);
  device.soundSays('interrupted');
  expect(shown?.state).toMatchObject({ status: 'paused', pausedBecause: 'interrupted' });

  device.soundSays('continued');
  expect(shown?.state.status).toBe('running');
});

test('a hold that the sound was moved over does not count, and the session stays where it was', () => {
  runner.setSound(true);
  runner.press('start');
  device.pass(14);
  device.state.sound.seek(50);
  device.pass(1);

  expect(shown?.state).toMatchObject({ status: 'running', heldAt: [] });
  expect(shown?.state.position).toBeCloseTo(15, 1);
  expect(device.state.sound.position()).toBeCloseTo(15, 1);
});

test('sound that is moved and stopped in one go counts no hold either', () => {
  runner.setSound(true);
  runner.press('start');
  device.pass(14);
  device.state.sound.seek(50);
  device.soundSays('interrupted');

  expect(shown?.state).toMatchObject({ status: 'paused', heldAt: [] });
  expect(shown?.state.position).toBeCloseTo(14, 1);
});

const BUTTONS = ['pause', 'resume', 'back', 'skip', 'stop', 'resume'] as const;

test.each(['hurts', 'stop'] as const)('no button of the device does anything after %s', (what) => {
  runner.setSound(true);
  runner.press('start');
  device.pass(12);
  runner.press(what);
  const before = shown?.state;
  device.state.sound.play();
  device.soundSays('continued');
  for (const button of BUTTONS) runner.pressDevice(button);
  const stopped = device.state.sound.position();
  device.pass(5);

  expect(shown?.state).toEqual(before);
  expect(device.state.sound.position()).toBe(stopped);
});

test('no button of the device sets the timer going behind the safety words', () => {
  runner.setSound(true);
  runner.press('start');
  device.pass(12);
  runner.press('pause');
  runner.heedDevice(false);
  device.soundSays('continued');
  for (const button of BUTTONS) runner.pressDevice(button);
  expect(shown?.state.status).toBe('paused');

  runner.heedDevice(true);
  runner.pressDevice('resume');
  expect(shown?.state.status).toBe('running');
});

test('sound that was switched off stays off, whatever the device asks for', () => {
  runner.setSound(true);
  runner.press('start');
  device.pass(12);
  runner.setSound(false);
  runner.press('pause');
  device.state.sound.play();
  device.soundSays('continued');
  device.pass(5);

  expect(shown).toMatchObject({ sound: 'off', state: { status: 'paused' } });
  expect(shown?.state.position).toBeCloseTo(12, 1);
});

test('without any timer the progress of the sound leads the session to its end', () => {
  runner.setSound(true);
  runner.press('start');
  device.looks.clear();
  for (let second = 0; second < 56; second += 1) {
    device.sleep(1);
    device.soundSays('progressed');
  }

  expect(shown?.state).toMatchObject({ status: 'finished', heldAt: [9, 34] });
});

test('each beginning of the sound is told, because some devices forget their buttons then', () => {
  runner.setSound(true);
  runner.press('start');
  const before = shown?.soundings ?? 0;
  device.soundSays('sounding');

  expect(shown?.soundings).toBe(before + 1);
});

test('the last sound is left to ring out', () => {
  runner.setSound(true);
  runner.press('start');
  device.pass(56);
  const atEnd = device.state.sound.position();
  device.pass(1);

  expect(shown?.state.status).toBe('finished');
  expect(device.state.sound.position()).toBeGreaterThan(atEnd);
});

test('a closed session is over: time and events change nothing', () => {
  runner.setSound(true);
  runner.press('start');
  device.pass(12);
  runner.close();
  const before = shown;
  device.pass(60);
  device.tellPage();

  expect(shown).toBe(before);
});
