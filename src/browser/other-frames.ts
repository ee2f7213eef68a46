/**
 * Other frames: of several timers in frames of one page, only one runs a session.
 *
 * For frames to which the browser gives no locks: in a sandbox without an origin, or on a page without encryption.
 * They share nothing but the page around them, so one asks, and one that runs a session answers. A message holds
 * nothing else. The worst that a false one can do is to keep a session from starting.
 */
import type { Claim } from './one-session.ts';

const QUESTION = 'unknot: does a session run?';
const ANSWER = 'unknot: a session runs';
/** Frames of one browser answer within a few milliseconds. */
const PATIENCE_MS = 300;

export async function claimAmongFrames(): Promise<Claim> {
  let taken = false;
  const listen = ({ data, origin, source }: MessageEvent) => {
    // A frame without an origin calls itself "null", and so do its sisters.
    if (origin !== self.origin || !source) return;
    if (data === QUESTION) source.postMessage(ANSWER, { targetOrigin: '*' });
    else if (data === ANSWER) taken = true;
  };
  const release = () => window.removeEventListener('message', listen);
  window.addEventListener('message', listen);
  for (const frame of sisters()) frame.postMessage(QUESTION, '*');
  await new Promise((resolve) => setTimeout(resolve, PATIENCE_MS));
  if (!taken) return { ok: true, alone: true, release };
  release();
  return { ok: false };
}

function sisters(): readonly Window[] {
  return Array.from({ length: window.parent.length }, (_, index) => window.parent[index] ?? window).filter(
    (frame) => frame !== window,
  );
}
