import type { Ref } from 'preact';

interface Props {
  label: string;
  button?: Ref<HTMLButtonElement> | undefined;
  onPress: () => void;
}

/** The large button of a screen. A double press does what one press does: Pause stays paused. */
export function MainButton({ label, button, onPress }: Props) {
  return (
    <button
      type="button"
      class="button"
      data-kind="go"
      data-size="big"
      ref={button ?? null}
      onClick={(event) => event.detail < 2 && onPress()}
    >
      {label}
    </button>
  );
}
