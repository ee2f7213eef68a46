interface Props {
  show: string;
  hide: string;
}

/** Whether a row is open, in words for the eye: `details` tells a screen reader by itself. */
export function ShowHide({ show, hide }: Props) {
  return (
    <span class="show-hide small screen-only" aria-hidden="true" data-pagefind-ignore>
      <span>{show}</span>
      <span>{hide}</span>
    </span>
  );
}
