/**
 * Pseudo-locale: a right-to-left language made from English, for tests only.
 *
 * It is written as new files beside a copy of `content/`, exactly as a real translation arrives, so a build of
 * that copy proves that routes, words, direction, links and search take the language as a parameter.
 */
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { exerciseTranslationSchema } from '../content-schema/exercise.ts';
import { writeTestVoice } from './test-voice.ts';

/** CLDR's tag for a bidirectional pseudo-locale. */
export const PSEUDO_LOCALE = 'ar-XB';

/** Marks every sentence, so that a test can tell a translated page from an English one. Keeps `{placeholders}`. */
export function pseudo(text: string): string {
  return `⟦${text}⟧`;
}

/** Writes a copy of `from` with one more language into `to`. */
export function writePseudoLocale(from: string, to: string): void {
  rmSync(to, { recursive: true, force: true });
  cpSync(from, to, { recursive: true });
  writeInterface(to);
  for (const [folder, translate] of Object.entries(TRANSLATORS)) translateFolder(join(to, folder), translate);
  for (const folder of ['safety', 'glossary', 'search', 'search/more']) {
    const source = join(to, folder, 'en.yaml');
    try {
      cpSync(source, join(to, folder, `${PSEUDO_LOCALE}.yaml`));
    } catch {
      // A kind of list that this site does not have yet has nothing to translate.
    }
  }
}

type Frontmatter = Record<string, unknown>;

const TRANSLATORS: Readonly<Record<string, (data: Frontmatter) => Frontmatter>> = {
  exercises: translateExercise,
  articles: (data) => ({ ...data, title: pseudo(String(data['title'])) }),
  faq: (data) => ({ ...data, question: pseudo(String(data['question'])) }),
};

function translateExercise(data: Frontmatter): Frontmatter {
  // A translation has words only: what its schema does not know stays in the English file.
  const wordFields = Object.keys(exerciseTranslationSchema.shape);
  const words = Object.fromEntries(Object.entries(data).filter(([key]) => wordFields.includes(key)));
  const steps = (data['steps'] as readonly Record<string, string>[]).map(({ id, text, otherSide }) => ({
    id,
    text: pseudo(text ?? ''),
    ...(otherSide && { otherSide: pseudo(otherSide) }),
  }));
  return { ...words, title: pseudo(String(data['title'])), steps };
}

function translateFolder(folder: string, translate: (data: Frontmatter) => Frontmatter): void {
  const target = join(folder, PSEUDO_LOCALE);
  mkdirSync(target, { recursive: true });
  for (const name of readdirSync(join(folder, 'en'))) {
    const [, frontmatter = '', body = ''] =
      /^---\n(.*?)\n---\n(.*)$/s.exec(readFileSync(join(folder, 'en', name), 'utf8')) ?? [];
    writeFileSync(
      join(target, name),
      `---\n${stringify(translate(parse(frontmatter) as Frontmatter))}---\n${body}`,
    );
  }
}

function writeInterface(to: string): void {
  const english = JSON.parse(readFileSync(join(to, 'ui/en.json'), 'utf8')) as Record<string, string>;
  const strings = Object.fromEntries(Object.entries(english).map(([key, text]) => [key, pseudo(text)]));
  const own = { 'locale.name': pseudo('Pseudo'), 'locale.direction': 'rtl' };
  writeFileSync(join(to, `ui/${PSEUDO_LOCALE}.json`), `${JSON.stringify({ ...strings, ...own }, null, 2)}\n`);
}

/** A clinic that does not exist, so that a test can see what a set clinic shows. Its number is one kept for fiction. */
const TEST_CLINIC = {
  name: 'Test Clinic',
  phone: '01632 960 123',
  address: '1 Test Street',
  web: 'https://clinic.example/',
  booking: 'https://clinic.example/book/',
  feedback: 'feedback@clinic.example',
  siteName: 'Test Clinic Neck Care',
  logo: 'logo.svg',
  colours: {
    light: { action: '#5b2a86', band: '#3d1a5c' },
    dark: { action: '#d9b8f5', band: '#2a1840' },
  },
};

const TEST_LOGO =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 40"><path fill="#5b2a86" d="M0 0h40v40H0z"/><path fill="#1f7a4d" d="M50 10h70v20H50z"/></svg>\n';

/** Fills in the clinic of the settings file in the copy of the content at `to`, with a picture. */
export function writeTestClinic(to: string): void {
  const path = join(to, 'site.yaml');
  const settings = parse(readFileSync(path, 'utf8')) as Frontmatter;
  writeFileSync(path, stringify({ ...settings, clinic: TEST_CLINIC }));
  writeFileSync(join(to, TEST_CLINIC.logo), TEST_LOGO);
}

if (import.meta.main) {
  const [to] = process.argv.slice(2);
  if (!to) throw new Error('Say where to write: node src/tooling/pseudo-locale.ts <folder>');
  writePseudoLocale('content', to);
  writeTestClinic(to);
  writeTestVoice(to, 'neck-tilt');
}
