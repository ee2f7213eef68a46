import { expect, test } from 'vitest';
import { readOptions } from './options.ts';

test.each([
  [[], ['check', 'unit', 'build', 'built', 'again', 'e2e', 'engines'], []],
  [['--only', 'again'], ['build', 'again'], []],
  [['--only', 'check'], ['check'], []],
  [['--only', 'unit', '-t', 'hold'], ['unit'], ['-t', 'hold']],
  [['--only', 'e2e'], ['build', 'e2e'], []],
  [['--no-build', '--only', 'e2e'], ['e2e'], []],
  [
    ['e2e/search.spec.ts', '--project=phone'],
    ['build', 'e2e'],
    ['e2e/search.spec.ts', '--project=phone'],
  ],
  [['e2e/built/words.test.ts'], ['build', 'built'], ['e2e/built/words.test.ts']],
  [['--only', 'engines'], ['build', 'engines'], []],
  [['--only', 'built', '--no-build'], ['built'], []],
  [['src/domain/dose.test.ts'], ['unit'], ['src/domain/dose.test.ts']],
])('%j runs %j', (args, kinds, passedOn) => {
  expect(readOptions(args)).toEqual({ ok: true, kinds, release: false, server: 'own', passedOn });
});

test('a release holds the content to its review dates', () => {
  expect(readOptions(['--only', 'check', '--release'])).toMatchObject({ ok: true, release: true });
});

test.each([[['--only', 'unti']], [['--only']], [['-g', 'search']]])('%j is refused with a reason', (args) => {
  expect(readOptions(args)).toMatchObject({ ok: false, message: expect.stringContaining('e2e') });
});

test('the browser tests visit our own server, or nginx when it is named', () => {
  expect(readOptions(['--only', 'e2e'])).toMatchObject({ server: 'own', passedOn: [] });
  expect(readOptions(['--only', 'e2e', '--server', 'nginx'])).toMatchObject({
    server: 'nginx',
    passedOn: [],
  });
  expect(readOptions(['--server', 'apache'])).toMatchObject({ ok: false });
});
