/** In slices: long work that lets the page paint and answer in between. */

/** Short enough that a slow phone, at a quarter of the speed, is never busy for 50 ms. */
const SLICE_MS = 8;

/** Takes all steps of `work` and returns its result. */
export async function inSlices<T>(work: Generator<undefined, T>): Promise<T> {
  for (let end = performance.now() + SLICE_MS; ; ) {
    const { done, value } = work.next();
    if (done) return value;
    if (performance.now() > end) {
      await new Promise((resume) => setTimeout(resume));
      end = performance.now() + SLICE_MS;
    }
  }
}
