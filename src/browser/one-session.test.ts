import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Claim, claimSession } from './one-session.ts';

const releases: (() => void)[] = [];
const claim = async (): Promise<Claim> => {
  const answer = await claimSession();
  if (answer.ok) releases.push(answer.release);
  return answer;
};

beforeEach(() => {
  // A page that is in no frame, in a browser without locks: reading them throws.
  vi.stubGlobal('navigator', {});
  const page: { parent?: unknown } = {};
  page.parent = page;
  vi.stubGlobal('window', page);
});
afterEach(() => {
  for (const release of releases.splice(0)) release();
  vi.unstubAllGlobals();
});

test('without locks the tabs ask each other: the second is refused while the first runs', async () => {
  expect(await claim()).toMatchObject({ ok: true, alone: true });
  expect(await claim()).toEqual({ ok: false });

  for (const release of releases.splice(0)) release();
  expect(await claim()).toMatchObject({ ok: true });
});

test('of two tabs that ask in the same moment, exactly one may', async () => {
  const answers = await Promise.all([claim(), claim()]);

  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
});

test('a lock that fails asks the tabs instead', async () => {
  vi.stubGlobal('navigator', { locks: { request: () => Promise.reject(new Error('No')) } });

  expect(await claim()).toMatchObject({ ok: true, alone: true });
  expect(await claim()).toEqual({ ok: false });
});

test('with neither, every tab may, and knows that it could not ask', async () => {
  vi.stubGlobal('BroadcastChannel', undefined);

  expect(await claim()).toMatchObject({ ok: true, alone: false });
  expect(await claim()).toMatchObject({ ok: true, alone: false });
});
