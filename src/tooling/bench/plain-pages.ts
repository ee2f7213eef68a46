/** Plain pages: the words of each exercise as Markdown that every site generator reads. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

export interface PlainPage {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** Markdown, without frontmatter and without the title. */
  readonly body: string;
}

interface Words {
  readonly title: string;
  readonly description: string;
  readonly purpose: string;
  readonly start: string;
  readonly steps: readonly { readonly text: string }[];
  readonly feel: string;
  readonly mistakes: readonly string[];
  readonly easier: string;
  readonly position: string;
  readonly stopIf: readonly string[];
  readonly cautions: readonly string[];
  readonly safety: string;
  readonly dose: Readonly<
    Record<'holdSeconds' | 'repetitions' | 'timesPerDay', { readonly default: number }>
  >;
}

/** @param content a content folder */
export function plainPages(content: string): readonly PlainPage[] {
  const folder = join(content, 'exercises/en');
  return readdirSync(folder)
    .sort()
    .map((name) => {
      const [, yaml = '', body = ''] =
        /^---\n(.*?)\n---\n(.*)$/s.exec(readFileSync(join(folder, name), 'utf8')) ?? [];
      const words = parse(yaml) as Words;
      return {
        id: name.replace(/\.mdx$/, ''),
        title: words.title,
        description: words.description,
        body: bodyOf(words, body),
      };
    });
}

function bodyOf(words: Words, prose: string): string {
  const { dose } = words;
  const fill = (text: string) =>
    text
      .replaceAll('{hold}', `${dose.holdSeconds.default} seconds`)
      .replaceAll('{repetitions}', `${dose.repetitions.default} times`);
  const list = (items: readonly string[]) => items.map((item) => `- ${item}`).join('\n');
  return [
    words.purpose,
    `Hold ${dose.holdSeconds.default} seconds, ${dose.repetitions.default} times, ${dose.timesPerDay.default} times a day.`,
    words.safety,
    '## How to do it',
    words.start,
    words.steps.map(({ text }, index) => `${index + 1}. ${fill(text)}`).join('\n'),
    '## What you should feel',
    words.feel,
    '## Stop if',
    list(words.stopIf),
    '## Common mistakes',
    list(words.mistakes),
    '## Make it easier',
    words.easier,
    '## Sitting, standing or lying',
    words.position,
    '## Ask first',
    list(words.cautions),
    '## More',
    plainProse(prose),
  ].join('\n\n');
}

/** The paragraphs of a body without its components, which only this site knows. */
function plainProse(body: string): string {
  return body
    .replace(/^\s*\{?\/\*.*?\*\/\}?/gms, '')
    .replace(/<[^>]+>/g, '')
    .replace(/\]\(\/[^)]*\)/g, '](https://unknot.example/)')
    .replace(/^#+ .*$/gm, '')
    .replace(/[{}]/g, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
