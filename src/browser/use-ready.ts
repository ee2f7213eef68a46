import { useEffect, useState } from 'preact/hooks';

/** False in the HTML from the server, true once the island can answer a press. */
export function useReady(): boolean {
  const [ready, setReady] = useState(false);
  useEffect(() => setReady(true), []);
  return ready;
}
