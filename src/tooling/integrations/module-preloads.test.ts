import { expect, test } from 'vitest';
import { modulePreloader } from './module-preloads.ts';

const SCRIPTS: Readonly<Record<string, string>> = {
  '/neck/_astro/Timer.js': 'export{t as Timer}from"./timer.js";',
  '/neck/_astro/timer.js':
    'import{h}from"./preact.js";import"./words.js";const later=()=>import(`./sound.js`);',
  '/neck/_astro/preact.js': 'export const h=1;',
  '/neck/_astro/words.js': 'import{h}from"./preact.js";import("./paper.js");',
  '/neck/_astro/client.js': 'import{h}from"./preact.js";',
};
const preload = modulePreloader((address) => SCRIPTS[address] ?? '');

const pageWith = (body: string) => `<html><head><title>Page</title></head><body>${body}</body></html>`;
const island =
  '<astro-island uid="a" component-url="/neck/_astro/Timer.js" renderer-url="/neck/_astro/client.js" props="{}"></astro-island>';
const named = (html: string) =>
  [...html.matchAll(/<link rel="modulepreload" href="([^"]+)"/g)].map(([, href]) => href);

test('a page names all that its island needs at once, and nothing that it may need later', () => {
  expect(named(preload(pageWith(island)))).toEqual([
    '/neck/_astro/Timer.js',
    '/neck/_astro/client.js',
    '/neck/_astro/timer.js',
    '/neck/_astro/preact.js',
    '/neck/_astro/words.js',
  ]);
});

test('two islands of a page name what they share once', () => {
  expect(named(preload(pageWith(island + island)))).toHaveLength(5);
});

test('a page without islands stays as it is', () => {
  const page = pageWith('<p>component-url="/neck/_astro/Timer.js"</p>');

  expect(preload(page)).toBe(page);
});
