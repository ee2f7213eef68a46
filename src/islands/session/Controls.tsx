import type { Ref } from 'preact';
import type { Press } from '../../browser/session-runner.ts';
import type { Words } from './cue-words.ts';
import { MainButton } from './MainButton.tsx';

interface Props {
  words: Words;
  /** `running` and `paused` follow a clock, `unseen` is a pause after a gap, `own-pace` has no clock. */
  mode: 'running' | 'paused' | 'unseen' | 'own-pace';
  mainButton: Ref<HTMLButtonElement>;
  press: (type: Press) => void;
}

const MAIN = {
  running: { press: 'pause', label: 'timer.pause' },
  paused: { press: 'resume', label: 'timer.resume' },
  unseen: { press: 'resume', label: 'timer.resume' },
  'own-pace': { press: 'next', label: 'timer.ownPace.next' },
} as const;

/** One large button, whose place never changes, and three small ones. */
export function Controls({ words, mode, mainButton, press }: Props) {
  const main = MAIN[mode];
  return (
    <div class="controls">
      <MainButton label={words(main.label)} button={mainButton} onPress={() => press(main.press)} />
      {mode === 'unseen' ? (
        <button type="button" class="button" data-span="two" onClick={() => press('repeat')}>
          {words('timer.repeat')}
        </button>
      ) : (
        <>
          <button type="button" class="button" onClick={() => press('back')}>
            {words('timer.back')}
          </button>
          <button type="button" class="button" onClick={() => press('skip')}>
            {words('timer.skip')}
          </button>
        </>
      )}
      <button type="button" class="button" onClick={() => press('stop')}>
        {words('timer.stop')}
      </button>
    </div>
  );
}
