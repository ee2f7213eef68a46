import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, test } from 'vitest';
import { holdOutput, run, say } from './run.mjs';

test('the exit code of a program is passed on', async () => {
  expect(await run(process.execPath, ['-e', 'process.exit(7)'])).toEqual({ code: 7, stopped: false });
});

test('a program that a signal ends has the exit code that a shell gives it', async () => {
  const { code } = await run(process.execPath, [
    '-e',
    "process.kill(process.pid, 'SIGTERM'); setTimeout(() => {}, 9e4)",
  ]);

  expect(code).toBe(143);
});

test('what is held back of two tasks at once comes whole, each on its own', async () => {
  const task = (name: string) =>
    holdOutput(async () => {
      say(`begin ${name}`);
      const { code } = await run(process.execPath, [
        '-e',
        `console.log('in ${name}'); console.error('and ${name}')`,
      ]);
      say(`end ${name}`);
      return code;
    });

  const [a, b] = await Promise.all([task('a'), task('b')]);

  expect(a.output.toString().split('\n').sort()).toEqual(['', 'and a', 'begin a', 'end a', 'in a']);
  expect(b.output.toString().split('\n').slice(0, 1)).toEqual(['begin b']);
  expect(b.output.toString().trimEnd().split('\n').at(-1)).toBe('end b');
  expect([a.result, b.result]).toEqual([0, 0]);
});

test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('after %s no program is left behind', async (signal) => {
  const inner = 'console.log(process.pid); setTimeout(() => {}, 90_000);';
  const outer = `
    const { run } = await import(${JSON.stringify(new URL('./run.mjs', import.meta.url).href)});
    console.log(JSON.stringify(await run(process.execPath, ['-e', ${JSON.stringify(inner)}])));
  `;
  const parent = spawn(process.execPath, ['--input-type=module', '-e', outer], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  parent.stdout.setEncoding('utf8').on('data', (part: string) => {
    output += part;
  });
  await once(parent.stdout, 'data');

  parent.kill(signal);
  await once(parent, 'close');

  const [pid, ending] = output.trim().split('\n');
  expect(JSON.parse(ending ?? '')).toMatchObject({ stopped: true });
  expect(() => process.kill(Number(pid), 0)).toThrow('ESRCH');
});
