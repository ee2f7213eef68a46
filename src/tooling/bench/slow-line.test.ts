import { randomBytes } from 'node:crypto';
import { type AddressInfo, connect, createServer } from 'node:net';
import { expect, test } from 'vitest';
import { slowLineTo } from './slow-line.ts';

/** What arrives of each answer when `answers` are asked for side by side, and after how many milliseconds. */
async function overLine(
  answers: readonly Buffer[],
  line: { readonly roundTripMs: number; readonly bitsPerSecondDown: number },
) {
  let asked = 0;
  const server = createServer((socket) => {
    const answer = answers[asked++];
    socket.on('error', () => undefined);
    if (answer) socket.once('data', () => socket.write(answer));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const slow = await slowLineTo((server.address() as AddressInfo).port, line);
  const from = performance.now();
  const arrived = await Promise.all(
    answers.map(
      ({ length }) =>
        new Promise<Buffer>((whole) => {
          const socket = connect(slow.port, '127.0.0.1', () => socket.write('please'));
          const parts: Buffer[] = [];
          socket.on('error', () => undefined);
          socket.on('data', (part) => {
            parts.push(part);
            const all = Buffer.concat(parts);
            if (all.length >= length) whole(all);
          });
        }),
    ),
  );
  const milliseconds = performance.now() - from;
  slow.close();
  server.close();
  return { arrived, milliseconds };
}

test('what passes over the line arrives whole and in order, on every connection', async () => {
  const answers = [randomBytes(200_000), randomBytes(90_000), randomBytes(3)];
  const { arrived } = await overLine(answers, { roundTripMs: 3, bitsPerSecondDown: 40e6 });

  expect(answers.every((answer) => arrived.some((other) => other.equals(answer)))).toBe(true);
});

test('no answer is there sooner than two journeys and the width of the line allow', async () => {
  const line = { roundTripMs: 60, bitsPerSecondDown: 2e6 };
  const { milliseconds } = await overLine([randomBytes(10_000)], line);

  expect(milliseconds).toBeGreaterThanOrEqual(2 * line.roundTripMs + (10_000 * 8000) / 2e6 - 2);
});

test('what needs more than the first ten packets waits for an answer', async () => {
  const line = { roundTripMs: 80, bitsPerSecondDown: 1e9 };
  const { milliseconds } = await overLine([randomBytes(20_000)], line);

  expect(milliseconds).toBeGreaterThanOrEqual(3 * line.roundTripMs - 2);
});
