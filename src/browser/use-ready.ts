import { useLayoutEffect, useState } from 'preact/hooks';

/** False in the HTML from the server, true once the island can answer a press. */
export function useReady(): boolean {
  const [ready, setReady] = useState(false);
  // A layout effect: the other kind waits for a frame, and a page that is hidden or held back has none.
  useLayoutEffect(() => setReady(true), []);
  return ready;
}
