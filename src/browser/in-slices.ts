/** In slices: long work that lets the page paint and answer in between. */

/** Short enough that a slow phone, at a quarter of the speed, is never busy for 50 ms. */
const SLICE_MS = 8;

/** Takes all steps of `work` and returns its result, in a task of its own: what is done with it may be long too. */
export async function inSlices<T>(work: Generator<undefined, T>): Promise<T> {
  for (;;) {
    const end = performance.now() + SLICE_MS;
    let step = work.next();
    while (!step.done && performance.now() < end) step = work.next();
    await new Promise((resume) => setTimeout(resume));
    if (step.done) return step.value;
  }
}
