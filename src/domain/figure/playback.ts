/**
 * Playback: where a movement is after some time. From the start to the end, a rest there, and back.
 *
 * All times are milliseconds since the press of the button, pauses left out.
 */

const REST_AT_START_MS = 350;
const REST_AT_END_MS = 1300;
const MS_PER_KEY_PICTURE = 750;

export function playbackMilliseconds(keyPictures: number): number {
  return REST_AT_START_MS + 2 * travel(keyPictures) + REST_AT_END_MS;
}

const travel = (keyPictures: number): number => (keyPictures - 1) * MS_PER_KEY_PICTURE;

/** 0 at the first key picture, `keyPictures - 1` at the last; slow at both ends. */
export function playbackPosition(elapsed: number, keyPictures: number): number {
  const way = travel(keyPictures);
  const there = elapsed - REST_AT_START_MS;
  const back = there - way - REST_AT_END_MS;
  const share = back > 0 ? 1 - back / way : there / way;
  const inside = Math.min(1, Math.max(0, share));
  return inside * inside * (3 - 2 * inside) * (keyPictures - 1);
}
