import { afterEach, expect, test, vi } from 'vitest';
import { isBusy } from './busy.ts';
import { DRAFT_LOCK, SESSION_LOCK } from './messages.ts';

afterEach(() => vi.unstubAllGlobals());

const browserWith = (locks: object | undefined) => vi.stubGlobal('navigator', { locks });
const holding = (...names: readonly string[]) => ({
  query: () => Promise.resolve({ held: names.map((name) => ({ name })), pending: [] }),
});

test('a session that runs, or a plan that is being made, in any tab keeps a new version away', async () => {
  browserWith(holding('of another site', SESSION_LOCK));
  expect(await isBusy()).toBe(true);
  browserWith(holding(DRAFT_LOCK));
  expect(await isBusy()).toBe(true);
  browserWith(holding('of another site'));
  expect(await isBusy()).toBe(false);
});

test.each([
  ['has no locks', undefined],
  ['does not list them', { request: () => undefined }],
  ['refuses to list them', { query: () => Promise.reject(new DOMException('No', 'SecurityError')) }],
])('in a browser that %s, a new version waits: a session may run', async (_, locks) => {
  browserWith(locks);

  expect(await isBusy()).toBe(true);
});
