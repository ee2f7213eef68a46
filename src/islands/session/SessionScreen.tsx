import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { safetyMark } from '../../domain/safety-mark.ts';
import { SafetyView } from './SafetyView.tsx';
import { type SessionGiven, SessionView } from './SessionView.tsx';
import { useWholePresses } from './use-whole-presses.ts';

/** What fills the dialog: the safety words where they are new to this person, then the session. */
export function SessionScreen(given: SessionGiven) {
  const { words, locale, safety, helpHref, chosen, settings, onChoose, onClose } = given;
  useWholePresses(given.dialog);
  const exercises = chosen.map(({ exercise }) => exercise);
  const marks = exercises.map(({ id }) => {
    const own = safety.exercises[id];
    return safetyMark([own?.safety ?? '', ...(own?.stopIf ?? []), ...safety.stop]);
  });
  const [isReading, setReading] = useState(() => marks.some((mark) => !settings.read.includes(mark)));
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    if (isReading) heading.current?.focus();
  }, [isReading]);

  if (!isReading) return <SessionView {...given} />;
  return (
    <SafetyView
      {...{ words, locale, safety, helpHref, exercises, heading }}
      action={words('timer.safety.begin')}
      onAction={() => {
        onChoose({ ...settings, read: [...settings.read.filter((mark) => !marks.includes(mark)), ...marks] });
        setReading(false);
      }}
      onCancel={onClose}
    />
  );
}
