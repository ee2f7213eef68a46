import type { Ref } from 'preact';

interface Props {
  label: string;
  button?: Ref<HTMLButtonElement> | undefined;
  onPress: () => void;
}

/** The large button that comes where Start was. The second half of a double press on Start lands on it and does nothing. */
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
