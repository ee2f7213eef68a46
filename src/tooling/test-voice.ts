/** Test voice: recorded clips that are not published, for tests of the whole way from a recording to a session. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { sentencesOf } from '../domain/sound/saying.ts';
import { SAMPLE_RATE } from '../domain/sound/tones.ts';
import { addSamples, silentWav } from '../domain/sound/wav.ts';

/** Lower than every tone of a session, so that a test can tell a clip from them. */
export const CLIP_HERTZ = 200;

/** A hum in place of a voice. `strength` is that of its wave, from 0 to 1. */
export function testClip(seconds: number, strength = 0.25): Buffer {
  const length = Math.round(seconds * SAMPLE_RATE);
  const wav = silentWav(length);
  const wave = Float32Array.from(
    { length },
    (_, index) => strength * Math.sin((2 * Math.PI * CLIP_HERTZ * index) / SAMPLE_RATE),
  );
  addSamples(wav, 0, wave);
  return Buffer.from(wav);
}

/** Records every sentence that a session of `exercise` says, into the copy of the content at `to`. */
export function writeTestVoice(to: string, exercise: string): void {
  const ui: Readonly<Record<string, string>> = JSON.parse(readFileSync(join(to, 'ui/en.json'), 'utf8'));
  const file = readFileSync(join(to, `exercises/en/${exercise}.mdx`), 'utf8');
  const { start, steps, dose } = parse(file.split('\n---')[0] ?? '');
  const count: number = dose.repetitions.default;
  const numbered = Array.from({ length: count }, (_, index) =>
    say(ui['cue.repetition'], { number: index + 1, total: count }),
  );
  const words = [
    ...[start, ...steps.map((step: { text: string }) => step.text)].flatMap(sentencesOf),
    ...['cue.word.get-ready', 'cue.word.hold', 'cue.word.finish'].map((key) => say(ui[key], {})),
    say(ui['dose.seconds'], { count: dose.holdSeconds.default }),
    ui['cue.spoken.comeBack'] ?? '',
    ui['cue.spoken.again'] ?? '',
    ...numbered,
  ].filter((sentence) => !sentence.includes('{'));
  const clips = Object.fromEntries([...new Set(words)].map((sentence, index) => [`clip-${index}`, sentence]));

  const folder = join(to, 'voice/en');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'transcripts.yaml'), stringify({ speaker: 'Nobody: made by a test', clips }));
  for (const name of Object.keys(clips)) writeFileSync(join(folder, `${name}.wav`), testClip(0.4));
}

/** A text of the interface as a sentence. */
function say(text = '', values: Readonly<Record<string, number>>): string {
  return `${text.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name]))}.`;
}
