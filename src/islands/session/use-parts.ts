import { useMemo, useState } from 'preact/hooks';
import { inTime } from '../../browser/in-time.ts';
import { loadStyle } from '../../browser/load-style.ts';
import { lookup } from '../../i18n/fill.ts';
import type { Words } from './cue-words.ts';
import type { SessionProps, SessionSafety } from './session-props.ts';
import { type SessionWords, sessionWords } from './session-words.ts';

/** Everything that a page at rest does not need comes with the first sign that it will be. */
const loadParts = () => import('./parts.ts');

type Parts = Awaited<ReturnType<typeof loadParts>>;

/** What a session needs that a page at rest does not. */
export interface Loaded {
  readonly parts: Parts;
  readonly words: Words;
  readonly safety: SessionSafety;
  /** Address of the list of recorded clips, where the language has some. */
  readonly voice: string | undefined;
}

type Given = Pick<SessionProps, 'locale' | 'strings' | 'styles' | 'safety' | 'voice'>;

/** Loads the parts of a session once, and keeps them. */
export function useParts({ locale, strings: resting, styles, safety, voice }: Given) {
  const [loaded, setLoaded] = useState<Loaded>();
  const atRest = useMemo(() => lookup(resting, locale), [resting, locale]);

  /** @throws when they cannot be had, or not in time */
  const load = async (): Promise<Loaded> => {
    if (loaded) return loaded;
    const [parts] = await inTime(Promise.all([loadParts(), loadStyle(styles)]));
    const brought: Partial<SessionWords> = sessionWords() ?? {};
    const signs = brought.safety ?? safety;
    // No session runs that cannot say when to stop.
    if (!signs) throw new RangeError('The page has no stop signs for its timer.');
    const words = lookup({ ...resting, ...brought.strings }, locale);
    const all = { parts, words, safety: signs, voice: brought.voice ?? voice };
    setLoaded(all);
    return all;
  };
  const loadEarly = () => {
    // A failure is met again, and told, when it matters.
    Promise.all([loadParts(), loadStyle(styles)]).catch(() => undefined);
  };
  return { loaded, words: loaded?.words ?? atRest, load, loadEarly };
}
