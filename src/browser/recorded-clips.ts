/** Recorded clips: fetches what people have recorded for the words of a session. */
import { sentencesOf } from '../domain/sound/saying.ts';
import type { Samples } from '../domain/sound/tones.ts';
import type { Clips } from '../domain/sound/voice.ts';
import { readWav } from '../domain/sound/wav.ts';
import { fieldsOf } from '../domain/untrusted.ts';

/** A person who has pressed Start waits no longer than this. Then the voice of the device speaks. */
const MOST_MS = 4000;

/**
 * The clips that say `spoken`, or parts of it, as far as they are recorded.
 *
 * @param list address of a JSON file with the address of a clip for each sentence that is recorded
 * @returns undefined when they cannot be had in time
 */
export async function fetchClips(list: string, spoken: readonly string[]): Promise<Clips | undefined> {
  const giveUp = new AbortController();
  const timer = setTimeout(() => giveUp.abort(), MOST_MS);
  const { signal } = giveUp;
  try {
    const known = fieldsOf(await (await answerOf(list, signal)).json());
    const wanted = [...new Set(spoken.flatMap((words) => [words, ...sentencesOf(words)]))];
    const clips = wanted.flatMap((words) => {
      const address = Object.hasOwn(known, words) ? known[words] : undefined;
      return typeof address === 'string' ? [clipAt(address, words, signal)] : [];
    });
    return new Map(await Promise.all(clips));
  } catch {
    return undefined;
  } finally {
    clearTimeout(timer);
  }
}

async function clipAt(address: string, words: string, signal: AbortSignal): Promise<[string, Samples]> {
  const samples = readWav(new Uint8Array(await (await answerOf(address, signal)).arrayBuffer()));
  if (typeof samples === 'string') throw new TypeError(`${address}: ${samples}`);
  return [words, samples];
}

async function answerOf(address: string, signal: AbortSignal): Promise<Response> {
  const response = await fetch(address, { signal });
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response;
}
