import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { physicalLines } from './physical-properties.ts';
import { root } from './setup/project.mjs';

test.each([
  '  margin-left: 1rem;',
  '  padding-right:0;',
  '  border-left: 1px solid;',
  '  border-top-left-radius: 4px;',
  '.a { left: 0; }',
  '  right: calc(1rem + 2px);',
  '  text-align: right;',
  '  float: left;',
  '<p class="ml-4">',
  '<p class="md:pr-2 flex">',
  '<p class="-mr-1">',
  '<p class="text-left">',
  '<p class="absolute right-0">',
  '<p class="border-l rounded-tr-lg">',
])('%s is physical', (line) => {
  expect(physicalLines(`p {}\n${line}\n`)).toEqual([2]);
});

test.each([
  '  margin-inline-start: 1rem;',
  '  inset-inline-end: 0;',
  '  text-align: start;',
  '<p class="ms-4 pe-2 text-start html-4 rounded-s-lg">',
  "  sides: 'left' | 'right';",
  '  const name = { left: leftArm, right: rightArm };',
  '  --shift-left: 1rem;',
  '<p>Turn right-handed people to the left: slowly.</p>',
  '  left: 0; /* physical: the left arm of the figure */',
  '  {/* physical: play buttons */}\n  <p class="ml-4">',
  '  // physical: the left arm\n  left: 0,',
])('%s is not', (source) => {
  expect(physicalLines(source)).toEqual([]);
});

const files = globSync('src/**/*.{css,astro,tsx}', { cwd: root }).sort();

test('there are styles to look at', () => {
  expect(files.length).toBeGreaterThan(0);
});

test.each(files)('%s works from right to left too', (file) => {
  expect(physicalLines(readFileSync(join(root, file), 'utf8'))).toEqual([]);
});
