import type { Words } from './cue-words.ts';

interface Props {
  words: Words;
  onResume: () => void;
  onForget: () => void;
}

/** Offers a session that was cut off. It waits for an answer, and Start stays free beside it. */
export function FoundOffer({ words, onResume, onForget }: Props) {
  return (
    <div class="found">
      <p>{words('timer.found')}</p>
      <button type="button" class="button" onClick={onResume}>
        {words('timer.found.resume')}
      </button>
      <button type="button" class="link" onClick={onForget}>
        {words('timer.found.forget')}
      </button>
    </div>
  );
}
