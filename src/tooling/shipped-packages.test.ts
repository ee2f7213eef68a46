import { expect, test } from 'vitest';
import { strangersIn } from './shipped-packages.ts';

test('a package that is not on the list is named, and only such', () => {
  const files = [
    '/a/src/islands/SessionTimer.tsx',
    '/a/node_modules/preact/dist/preact.module.js',
    '/a/node_modules/@astrojs/preact/dist/client.js?astro',
    '/a/node_modules/astro/node_modules/left-pad/index.js',
    '/a/node_modules/@evil/tracker/a.js',
    '/a/node_modules/@evil/tracker/b.js',
  ];

  expect(strangersIn(files)).toEqual(['@evil/tracker', 'left-pad']);
});
