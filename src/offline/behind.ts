/**
 * Behind: whether this device is held on a version that its host no longer has. Pure.
 *
 * A browser says nothing when a new version cannot be put in place: a host that changes pages on their way, or has
 * moved the site, would leave a reader with old pages for ever.
 */

/** What is known of the host, with times in milliseconds since 1970. */
export interface HostSeen {
  /** When it was last asked. */
  readonly askedAt: number;
  /** Since when it has had another version, or none. Undefined while it has this one. */
  readonly otherSince?: number | undefined;
}

export interface HostAnswer {
  /** 0 for a redirect that is not followed. */
  readonly status: number;
  /** The worker as the host has it. */
  readonly text: string;
}

const HOUR_MS = 60 * 60 * 1000;
const ASKED_EVERY_MS = 6 * HOUR_MS;
/** Far longer than a release takes to reach every edge, and than a reader leaves a page open. */
const PATIENCE_MS = 24 * HOUR_MS;

export function isAskedAgain(seen: HostSeen | undefined, now: number): boolean {
  return seen === undefined || Math.abs(now - seen.askedAt) >= ASKED_EVERY_MS;
}

/** What is known after an answer. A host in trouble tells nothing: what was known stays. */
export function afterAnswer(
  seen: HostSeen | undefined,
  { status, text }: HostAnswer,
  version: string,
  now: number,
): HostSeen {
  if (status >= 500 || status === 429) return { ...seen, askedAt: now };
  return { askedAt: now, otherSince: text.includes(version) ? undefined : (seen?.otherSince ?? now) };
}

export function isBehind(seen: HostSeen | undefined, now: number): boolean {
  return seen?.otherSince !== undefined && now - seen.otherSince >= PATIENCE_MS;
}
