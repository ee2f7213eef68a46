/** Remember: the last results of a pure function, for callers that ask for the same again soon. */

/** Makes what a key stands for, or gives what it has made for it. Of more than `most`, the one not asked for longest goes. */
export function remembering<T>(most: number): (key: string, make: () => T) => T {
  const known = new Map<string, T>();
  return (key, make) => {
    const value = known.has(key) ? (known.get(key) as T) : make();
    known.delete(key);
    known.set(key, value);
    for (const oldest of known.keys()) {
      if (known.size <= most) break;
      known.delete(oldest);
    }
    return value;
  };
}
