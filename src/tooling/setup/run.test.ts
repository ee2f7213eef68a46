import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, test } from 'vitest';
import { run } from './run.mjs';

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
