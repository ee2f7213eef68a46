/** Many exercises: a copy of the content with as many exercises as asked for, made from the real ones. */
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMap, parseDocument } from 'yaml';

const FRONTMATTER = /^---\n(?<yaml>.*?)\n---\n(?<body>.*)$/s;

/**
 * Writes the copy. The first exercises are the real ones; each further one has a name, a place in the order and a
 * range of movement of its own, so that no page and no drawing is the copy of another.
 *
 * @param count how many exercises there are in all, not fewer than there are real ones
 */
export function writeExercises(from: string, to: string, count: number): void {
  rmSync(to, { recursive: true, force: true });
  mkdirSync(to, { recursive: true });
  cpSync(from, to, { recursive: true });
  const folder = join(to, 'exercises/en');
  const real = readdirSync(folder)
    .sort()
    .map((name) => ({ id: name.replace(/\.mdx$/, ''), text: readFileSync(join(folder, name), 'utf8') }));
  for (let index = real.length; index < count; index += 1) {
    const { id, text } = real[index % real.length] ?? { id: '', text: '' };
    writeFileSync(join(folder, `${id}-${index + 1}.mdx`), madeFrom(text, index));
  }
}

/** One more exercise like `text`. */
function madeFrom(text: string, index: number): string {
  const { yaml = '', body = '' } = FRONTMATTER.exec(text)?.groups ?? {};
  const document = parseDocument(yaml);
  document.set('title', `${String(document.get('title'))} ${index + 1}`);
  document.set('order', index + 1);
  document.set('group', 'when-turning-is-easier');
  // Each holds its head a little further forward or back and nods a little less or more: no head is seen like another.
  const share = ((index * 367) % 3000) / 30000;
  const poses = document.get('poses');
  for (const { value } of isMap(poses) ? poses.items : []) {
    if (!isMap(value) || !value.has('head')) continue;
    const change = (key: string, otherwise: number) => {
      const number = value.getIn(['head', key]);
      const changed = typeof number === 'number' ? number * (1 - share) : otherwise;
      value.setIn(['head', key], Number(changed.toFixed(4)));
    };
    change('glide', share);
    change('nod', 30 * share);
  }
  return `---\n${document.toString({ lineWidth: 0 })}---\n${body}`;
}
