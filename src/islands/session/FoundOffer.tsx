import type { FoundSession } from '../../domain/session-memory.ts';
import type { SessionExercise } from '../../domain/timeline-part.ts';
import { cueAt } from '../../domain/timeline-place.ts';
import { cueWords, type Words } from './cue-words.ts';
import { sessionOf } from './session-of.ts';

interface Props {
  words: Words;
  exercises: readonly SessionExercise[];
  found: FoundSession;
  onResume: () => void;
  onForget: () => void;
}

/** Offers a session that was cut off, and says where it was. It waits for an answer, and Start stays free beside it. */
export function FoundOffer({ words, exercises, found, onResume, onForget }: Props) {
  const { chosen, timeline } = sessionOf(exercises, found);
  const cue = cueAt(timeline, found.position);
  const { side, repetition } = cueWords(cue, chosen, words);
  const place = words(side ? 'timer.found.side' : 'timer.found.together', { side, repetition });
  return (
    <div class="found">
      <p>{words('timer.found')}</p>
      <p>{exercises.length > 1 ? `${exercises[cue.exercise]?.title}: ${place}` : place}</p>
      <button type="button" class="button" onClick={onResume}>
        {words('timer.found.resume')}
      </button>
      <button type="button" class="link" onClick={onForget}>
        {words('timer.found.forget')}
      </button>
    </div>
  );
}
