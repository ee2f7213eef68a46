import { loudnessOf, peakOf } from '../../../domain/sound/level.ts';
import { sentencesOf } from '../../../domain/sound/saying.ts';
import { SAMPLE_RATE } from '../../../domain/sound/tones.ts';
import { readWav, type WavFault } from '../../../domain/sound/wav.ts';
import { type Check, type Context, fieldFault } from '../check.ts';
import type { Fault } from '../fault.ts';
import { at, listAt, textAt, textsIn } from '../fields.ts';
import type { Entry } from '../tree.ts';

/** Shorter is a click, longer does not fit into a session. */
const SECONDS = { min: 0.2, max: 8 };
/** Decibels below full scale. Speech at about -16 stands well beside the tones. */
const LOUDNESS = { min: -26, max: -12 };
const MOST_PEAK = -1;

const END_MARK = /[.!?؟۔।]$/;

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

const WAV_FAULTS: Readonly<Record<WavFault, string>> = {
  'no-wav': 'is no WAV file',
  'other-format': 'is not plain sound of 16 bits with one channel',
  'other-rate': `does not have ${SAMPLE_RATE} samples a second`,
  'cut-off': 'ends in the middle',
};

/** Recorded clips: each is there, can be heard, and says words that a session says. */
export const checkVoice: Check = (context) => {
  const lists = context.tree.entries.filter(
    ({ kind, fields }) => kind === 'transcripts' && fields.syntaxFaults.length === 0,
  );
  return [...lists.flatMap((entry) => checkList(entry, context)), ...unlistedClips(lists, context)];
};

const clipsIn = (entry: Entry): readonly (readonly [string, unknown])[] =>
  Object.entries(Object(at(entry.fields.data, 'clips')));

const clipPath = ({ locale }: Entry, name: string) => `voice/${locale}/${name}.wav`;

function checkList(entry: Entry, context: Context): readonly Fault[] {
  const spoken = spokenIn(entry.locale, context);
  const clips = clipsIn(entry);
  return clips.flatMap(([name, words], index) => {
    const fault = (message: string) => fieldFault(entry, ['clips', name], message);
    if (typeof words !== 'string') return [];
    const faults: Fault[] = [];
    const twin = clips.findIndex(([, other]) => other === words);
    if (twin !== index) faults.push(fault(`says the same as \`${clips[twin]?.[0]}\`: remove one`));
    if (!spoken.some((form) => form.test(words)))
      faults.push(
        fault(`no session says "${words}": write a sentence of a step, or of ui/, with its full stop`),
      );
    const bytes = context.tree.clips.get(clipPath(entry, name));
    const problem = bytes ? problemOfClip(bytes) : 'is missing: add it beside the list';
    if (problem) faults.push(fault(`${clipPath(entry, name)} ${problem}`));
    return faults;
  });
}

function problemOfClip(bytes: Uint8Array): string | undefined {
  const samples = readWav(bytes);
  if (typeof samples === 'string')
    return `${WAV_FAULTS[samples]}: save it as WAV, 16 bits, one channel, ${SAMPLE_RATE} Hz`;
  const seconds = samples.length / SAMPLE_RATE;
  if (seconds < SECONDS.min || seconds > SECONDS.max)
    return `lasts ${seconds.toFixed(1)} seconds: make it ${SECONDS.min} to ${SECONDS.max}`;
  const peak = peakOf(samples);
  if (peak > MOST_PEAK)
    return `is too loud at its peak (${peak.toFixed(1)} dB): keep it below ${MOST_PEAK} dB`;
  const loudness = loudnessOf(samples);
  if (loudness < LOUDNESS.min || loudness > LOUDNESS.max)
    return `has a loudness of ${loudness.toFixed(1)} dB: bring it between ${LOUDNESS.min} and ${LOUDNESS.max} dB`;
  return undefined;
}

/** What sessions of the language say, as patterns: a number or a side stands for `{placeholder}`. */
function spokenIn(locale: string, { tree }: Context): readonly RegExp[] {
  const ofLocale = tree.entries.filter((entry) => entry.locale === locale);
  const steps = ofLocale
    .filter(({ kind }) => kind === 'exercise' || kind === 'exercise-translation')
    .flatMap(({ fields: { data } }) => [
      textAt(data, 'start'),
      ...listAt(data, 'steps').flatMap((step) => [textAt(step, 'text'), textAt(step, 'otherSide')]),
    ]);
  const strings = ofLocale
    .filter(({ kind }) => kind === 'strings')
    .flatMap(({ fields: { data } }) => [...textsIn(data)])
    .filter(([[key]]) => /^(cue\.|dose\.seconds|timer\.paused$)/.test(String(key)))
    .map(([, text]) => text);
  return [...steps, ...strings]
    .filter((text) => text !== undefined)
    .flatMap((text) => [text, ...sentencesOf(text)])
    .flatMap((text) => formOf(text) ?? []);
}

/** Undefined for a text that is nothing but placeholders: it says nothing of its own. */
function formOf(text: string): RegExp | undefined {
  if (!/\p{L}/u.test(text.replace(/\{\w+\}/g, ''))) return undefined;
  const parts = text.replace(END_MARK, '').split(/\{\w+\}/);
  return new RegExp(`^${parts.map((part) => escaped(part)).join('.+')}${END_MARK.source}`, 'u');
}

function unlistedClips(lists: readonly Entry[], { tree }: Context): readonly Fault[] {
  const named = new Set(lists.flatMap((entry) => clipsIn(entry).map(([name]) => clipPath(entry, name))));
  return [...tree.clips.keys()]
    .filter((path) => !named.has(path))
    .map((file) => ({
      file,
      line: 1,
      field: 'file',
      message: 'is not in transcripts.yaml beside it: write there what is spoken in it, or remove it',
    }));
}
