/**
 * Learn relevance: fits the weights of words to what readers ask.
 *
 * A softmax regression beside the score of the pages' own words, which it starts from: only what that score does not
 * know is learned. An L1 penalty leaves the weights of most words at 0. Fitted by accelerated proximal gradient
 * steps (FISTA), from 0 and in a fixed order, so that the same queries give the same weights.
 */

export interface Example {
  /** Place of the page that answers it. */
  readonly page: number;
  readonly keys: readonly string[];
  /** What speaks for each page by its own words. */
  readonly scores: readonly number[];
}

export interface LearnedRelevance {
  /** By page; `null` when no example has it. */
  readonly bias: readonly (number | null)[];
  /** By key: what it gives each page. Keys that give nothing are absent. */
  readonly weights: ReadonlyMap<string, readonly number[]>;
}

/** A key of fewer examples says as much about a single reader as about its meaning. */
const LEAST_EXAMPLES = 2;
/** "12 tablets" says no more than "14 tablets". */
const NUMBER = /^\d+$/;
/** What each unit of a weight costs, in likelihood of the mean example. Half of it: 2 KB more, and nothing gained. */
export const PENALTY = 3e-5;
const ROUNDS = 100;
/** Most that the second derivative of the loss of softmax is. */
const CURVATURE = 0.5;

interface Row {
  /** Places of its keys. */
  readonly keys: Int32Array;
  /** What each key counts: the root of one over their number, known or not. */
  readonly each: number;
  readonly page: number;
  readonly scores: readonly number[];
}

/** @param pages how many there are. A page without an example is no rival of the others. */
export function learnRelevance(examples: readonly Example[], pages: number): LearnedRelevance {
  const keys = commonKeys(examples);
  const place = new Map(keys.map((key, at) => [key, at] as const));
  const rows = examples.map((example): Row => {
    const known = example.keys.flatMap((key) => place.get(key) ?? []);
    const each = 1 / Math.sqrt(Math.max(1, example.keys.length));
    return { keys: Int32Array.from(known), each, page: example.page, scores: example.scores };
  });
  const asked = new Set(examples.map(({ page }) => page));
  const rivals = Array.from({ length: pages }, (_, page) => page).filter((page) => asked.has(page));
  const fitted = fitWeights(rows, rivals, keys.length + 1, pages);
  const rowOf = (at: number) => [...fitted.subarray(at * pages, (at + 1) * pages)];
  return {
    bias: rowOf(keys.length).map((weight, page) => (asked.has(page) ? weight : null)),
    weights: new Map(
      keys
        .map((key, at) => [key, rowOf(at)] as const)
        .filter(([, row]) => row.some((weight) => weight !== 0)),
    ),
  };
}

function commonKeys(examples: readonly Example[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { keys } of examples) for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return [...counts]
    .flatMap(([key, count]) => (count < LEAST_EXAMPLES || NUMBER.test(key) ? [] : key))
    .sort();
}

/** A matrix of `height` rows, the last of them the bias, as one list. */
function fitWeights(
  rows: readonly Row[],
  rivals: readonly number[],
  height: number,
  pages: number,
): Float64Array {
  const steps = stepsOf(rows, height);
  let weights: Float64Array = new Float64Array(height * pages);
  let ahead: Float64Array = weights.slice();
  let momentum = 1;
  for (let round = 0; round < ROUNDS; round++) {
    const before = weights;
    weights = downhill(ahead, slopeOf(ahead, rows, rivals, pages), steps, pages);
    const following = (1 + Math.sqrt(1 + 4 * momentum ** 2)) / 2;
    const push = (momentum - 1) / following;
    ahead = weights.map((weight, at) => weight + push * (weight - (before[at] ?? 0)));
    momentum = following;
  }
  return weights;
}

/**
 * How far each key may step: one over a bound of its curvature, as the sums of the rows of a matrix bound it. A rare
 * key steps far, or it would hardly have moved when common ones have come to rest.
 */
function stepsOf(rows: readonly Row[], height: number): Float64Array {
  const bounds = new Float64Array(height);
  const mean = CURVATURE / rows.length;
  for (const { keys, each } of rows) {
    const sum = each * keys.length + 1;
    for (const key of keys) bounds[key] = (bounds[key] ?? 0) + mean * each * sum;
    bounds[height - 1] = (bounds[height - 1] ?? 0) + mean * sum;
  }
  return bounds.map((bound) => (bound === 0 ? 0 : 1 / bound));
}

/** One step downhill. What the penalty outweighs becomes 0; the bias, the last row, has none. */
function downhill(
  weights: Float64Array,
  slope: Float64Array,
  steps: Float64Array,
  pages: number,
): Float64Array {
  const bias = weights.length - pages;
  return weights.map((weight, at) => {
    const step = steps[Math.floor(at / pages)] ?? 0;
    const moved = weight - step * (slope[at] ?? 0);
    return at < bias ? Math.sign(moved) * Math.max(0, Math.abs(moved) - step * PENALTY) : moved;
  });
}

/** Slope of the mean loss over all rows. */
function slopeOf(
  weights: Float64Array,
  rows: readonly Row[],
  rivals: readonly number[],
  pages: number,
): Float64Array {
  const slope = new Float64Array(weights.length);
  const bias = weights.length - pages;
  const sums = new Float64Array(pages);
  for (const { keys, each, page, scores } of rows) {
    for (const rival of rivals) {
      let sum = (scores[rival] ?? 0) + (weights[bias + rival] ?? 0);
      for (const key of keys) sum += each * (weights[key * pages + rival] ?? 0);
      sums[rival] = sum;
    }
    const most = Math.max(...rivals.map((rival) => sums[rival] ?? 0));
    let total = 0;
    for (const rival of rivals) {
      sums[rival] = Math.exp((sums[rival] ?? 0) - most);
      total += sums[rival] ?? 0;
    }
    for (const rival of rivals) {
      const error = ((sums[rival] ?? 0) / total - (rival === page ? 1 : 0)) / rows.length;
      slope[bias + rival] = (slope[bias + rival] ?? 0) + error;
      for (const key of keys) slope[key * pages + rival] = (slope[key * pages + rival] ?? 0) + each * error;
    }
  }
  return slope;
}
