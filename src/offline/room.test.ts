import { afterEach, expect, test, vi } from 'vitest';
import { hasRoom } from './room.ts';

afterEach(() => vi.unstubAllGlobals());

const browserWith = (storage: object | undefined) => vi.stubGlobal('navigator', { storage });
const saying = (estimate: StorageEstimate) => ({ estimate: () => Promise.resolve(estimate) });

test('there is room for less than what is free', async () => {
  browserWith(saying({ quota: 100, usage: 40 }));

  expect(await hasRoom(59)).toBe(true);
  expect(await hasRoom(60)).toBe(false);
});

test.each([
  ['does not say how much', saying({})],
  ['refuses to say', { estimate: () => Promise.reject(new TypeError('No')) }],
  ['cannot be asked, as Safari before 17', {}],
  ['has no such thing', undefined],
])('a browser that %s is taken to have room', async (_, storage) => {
  browserWith(storage);

  expect(await hasRoom(1)).toBe(true);
});
