/** Arrow keys: move between the field and the links of the results, in the order in which they stand. */

/** Returns what gets the focus, or nothing when the key keeps its usual meaning. */
export function nextStop(key: string, at: number, stops: readonly HTMLElement[]): HTMLElement | undefined {
  // In the field the keys Home and End belong to its text.
  const isField = at <= 0;
  switch (key) {
    case 'ArrowDown':
      return stops[Math.min(at + 1, stops.length - 1)];
    case 'ArrowUp':
      return isField ? undefined : stops[at - 1];
    case 'Home':
      return isField ? undefined : stops[1];
    case 'End':
      return isField ? undefined : stops.at(-1);
    default:
      return undefined;
  }
}
