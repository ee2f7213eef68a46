import { parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import { blocksOf, plainText, sentencesIn } from './prose.ts';

test('each heading, paragraph and entry is a block of its own', () => {
  const main = parse(
    '<main><h1>Neck tilt</h1><div>One <b>bold</b> word.<p>Two.</p> Three.</div><ul><li>four</li></ul></main>',
  );

  expect(blocksOf(main).map(({ text }) => text)).toEqual([
    'Neck tilt',
    'One bold word.',
    'Two.',
    'Three.',
    'four',
  ]);
});

test('drawings, scripts and numbers of sources are not read', () => {
  const main = parse(
    '<main><p>A<svg><title>no</title></svg> b<sup class="source-number"><a>1</a></sup>.</p><script>no</script></main>',
  );

  expect(plainText(main)).toBe('A b.');
});

test('an entity is read as the letter it stands for', () => {
  expect(sentencesIn(parse('<p>Don&#39;t push &amp; pull.</p>'))).toEqual(["Don't push & pull."]);
});

test('a label at the start and a link at the end are not sentences of their paragraph', () => {
  const main = parse(
    '<p><b>Start.</b> Sit tall. <a href="/">Check first</a></p><p>Read <a href="/">this</a></p>',
  );

  expect(blocksOf(main).map(({ text }) => text)).toEqual(['Start.', 'Sit tall.', 'Check first', 'Read this']);
});
