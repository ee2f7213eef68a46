/** What a person or the device does at an awkward moment of a session without sound. */
import { beforeEach, expect, test } from 'vitest';
import { EXAMPLE_PART } from '../domain/example-part.ts';
import { buildTimeline } from '../domain/timeline.ts';
import { pretendDevice } from './pretend-device.ts';
import { createRunner, type Runner, type Snapshot } from './session-runner.ts';

// 0 get ready, 5 move, 9 hold, 24 rest, 30 move, 34 hold, 49 rest, 55 finish
const timeline = buildTimeline([{ ...EXAMPLE_PART, sides: 'together', firstSide: undefined }], {
  getReadySeconds: 5,
});

let device: ReturnType<typeof pretendDevice>;
let runner: Runner;
let shown: Snapshot | undefined;

beforeEach(() => {
  device = pretendDevice();
  runner = createRunner(timeline, device.devices, (snapshot) => {
    shown = snapshot;
  });
});

test('It hurts is there from the first second, and leads back to a session that waits', () => {
  runner.press('start');
  device.pass(2);
  runner.press('hurts');
  device.pass(60);
  expect(shown?.state).toMatchObject({ status: 'hurts', heldAt: [] });

  runner.press('pause');
  expect(shown?.state.status).toBe('paused');
  expect(shown?.state.position).toBe(0);
});

test('a pause while getting ready waits, and takes no time off', () => {
  runner.press('start');
  device.pass(2);
  runner.press('pause');
  device.pass(60);
  runner.press('resume');
  device.pass(1);

  expect(shown?.state).toMatchObject({ status: 'running' });
  expect(shown?.state.position).toBeCloseTo(3, 1);
});

test('Back at the beginning stays at the beginning', () => {
  runner.press('start');
  device.pass(1);
  runner.press('back');
  runner.press('back');

  expect(shown?.state).toMatchObject({ status: 'running', position: 0 });
});

test('Skip in the last second of a hold does not call it done', () => {
  runner.press('start');
  device.pass(23.6);
  runner.press('skip');

  expect(shown?.state).toMatchObject({ position: 24, heldAt: [] });
});

test('a clock that is set back or ahead changes nothing', () => {
  runner.press('start');
  device.pass(12);
  device.setWall(-7200);
  device.pass(1);
  device.setWall(7200);
  device.pass(1);

  expect(shown?.state).toMatchObject({ status: 'running' });
  expect(shown?.state.position).toBeCloseTo(14, 1);
});

test('every phase skipped: the session ends, and nothing is called done', () => {
  runner.press('start');
  for (let press = 0; press < 20; press += 1) runner.press('skip');

  expect(shown?.state).toMatchObject({ status: 'finished', heldAt: [] });
});
