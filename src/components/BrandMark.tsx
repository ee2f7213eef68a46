/** The mark: a thread with its knot coming loose. */
export function BrandMark() {
  return (
    <svg class="mark" viewBox="0 0 64 24" aria-hidden="true" focusable="false">
      <path d="M2 19h22c8 0 14-5 14-10a6 6 0 0 0-12 0c0 5 6 10 14 10h22" />
    </svg>
  );
}
