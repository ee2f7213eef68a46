import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { listenOnFreePort } from './free-port.mjs';
import { stampOf } from './install.mjs';
import { runsTypeScript } from './node.mjs';

test.each([
  ['20.20.2', false],
  ['22.17.1', false],
  ['22.18.0', true],
  ['23.5.0', false],
  ['23.6.0', true],
  ['24.0.0', true],
  ['100.0.0', true],
])('Node %s runs the tools: %s', (version, expected) => {
  expect(runsTypeScript(version)).toBe(expected);
});

test('another lock file or another platform asks for another install', () => {
  const stamp = stampOf('lock', 'linux-x64');

  expect(stampOf('lock', 'linux-x64')).toBe(stamp);
  expect(stampOf('lock 2', 'linux-x64')).not.toBe(stamp);
  expect(stampOf('lock', 'linux-arm64')).not.toBe(stamp);
});

test('a server takes the next port when its own is taken', async () => {
  const first = createServer();
  const second = createServer();
  await listenOnFreePort(first, 0, '127.0.0.1');
  const taken = (first.address() as AddressInfo).port;

  const port = await listenOnFreePort(second, taken, '127.0.0.1');
  first.close();
  second.close();

  expect(port).toBeGreaterThan(taken);
});
