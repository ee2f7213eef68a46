/** Few at once: a long list worked off by a few hands, so that only as much is in memory as they hold. */

/** Starts on the next item when one of `most` hands is free. The first failure ends it. */
export async function fewAtOnce<T>(
  items: Iterable<T>,
  most: number,
  work: (item: T) => Promise<void>,
): Promise<void> {
  const rest = items[Symbol.iterator]();
  const hand = async () => {
    for (let next = rest.next(); !next.done; next = rest.next()) await work(next.value);
  };
  await Promise.all(Array.from({ length: most }, hand));
}
