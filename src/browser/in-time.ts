/** In time: an end for what a network may never answer. */

/** Somebody who has pressed a button waits for a slow line, but not for ever. */
const MOST_MS = 30_000;

/** As `wanted`. @throws also when it takes longer than 30 seconds */
export function inTime<Value>(wanted: Promise<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('It did not come in time.')), MOST_MS);
    wanted.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
