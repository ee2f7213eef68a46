/** Voice: the recorded clips of a language, as `content/voice/<locale>/` has them. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { transcriptsSchema } from '../../content-schema/voice.ts';
import type { Locale } from '../../i18n/locales.ts';
import { fileAt } from '../../i18n/paths.ts';

const folder = join(process.env['CONTENT_DIR'] ?? './content', 'voice');

export interface Clip {
  /** Its file name, without folder. */
  readonly file: string;
  /** What is spoken in it. */
  readonly words: string;
}

/** Languages of which anything is recorded. */
export function recordedLocales(): readonly Locale[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder).filter((locale) => existsSync(transcriptsPath(locale)));
}

export function clipsIn(locale: Locale): readonly Clip[] {
  const { clips } = transcriptsSchema.parse(parse(readFileSync(transcriptsPath(locale), 'utf8')));
  return Object.entries(clips).map(([name, words]) => ({ file: `${name}.wav`, words }));
}

export function readClip(locale: Locale, file: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(readFileSync(join(folder, locale, file)));
}

/** Address of the list of clips. Undefined for a language without any. */
export function voiceListOf(locale: Locale): string | undefined {
  return recordedLocales().includes(locale) ? fileAt(`/voice/${locale}.json`) : undefined;
}

/** Address of one clip. */
export function clipAddress(locale: Locale, { file }: Clip): string {
  return fileAt(`/voice/${locale}/${file}`);
}

function transcriptsPath(locale: string): string {
  return join(folder, locale, 'transcripts.yaml');
}
