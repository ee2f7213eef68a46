/**
 * Announcer: words for screen readers, in a live region that has stood in the page from the start.
 *
 * The same words twice are said twice: the region is emptied in between, and a screen reader notices the change.
 */
export function announce(region: HTMLElement | null, words: string): void {
  if (!region) return;
  if (region.textContent !== words) {
    region.textContent = words;
    return;
  }
  region.textContent = '';
  setTimeout(() => {
    if (region.textContent === '') region.textContent = words;
  }, 100);
}
