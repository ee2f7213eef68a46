/** Lists: reading an item that must be there. */

/** The item at `index`; a negative index counts from the end. @throws {RangeError} when there is none. */
export function itemAt<T>(list: readonly T[], index: number): T {
  const item = list[index < 0 ? list.length + index : index];
  if (item === undefined) throw new RangeError(`A list of ${list.length} has no item ${index}.`);
  return item;
}

/** `count` numbers from `first` to `last`, evenly spaced, both ends included. */
export function spread(first: number, last: number, count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => first + ((last - first) * index) / (count - 1));
}

/** `[a, b, c, d]` as `[[a, b], [c, d]]`: long tables of places stay short on the page. */
export function pairs(numbers: readonly number[]): readonly (readonly [number, number])[] {
  return Array.from({ length: numbers.length / 2 }, (_, i) => [
    itemAt(numbers, 2 * i),
    itemAt(numbers, 2 * i + 1),
  ]);
}
