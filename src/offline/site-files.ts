/** Site files: what the service worker knows of the version it belongs to. The build writes it. */

/** Path after the base path (`''` is the home page) → the hash of its bytes, as `hashOf` gives it. */
export type FileHashes = Readonly<Record<string, string>>;

export interface SiteFiles {
  /** With a slash at both ends. */
  readonly base: string;
  /** Pages, styles, scripts and fonts: a version is not used before all of them are kept. */
  readonly core: FileHashes;
  /** Search, movements, codes, icons: kept when the core is. */
  readonly later: FileHashes;
  /** Old addresses, and where they lead, both after the base path. */
  readonly redirects: Readonly<Record<string, string>>;
  /** What all files take on the device. */
  readonly bytes: number;
}

/** Where the files of a site are kept. Two copies of the site on one host keep theirs apart. */
export function cacheName(base: string): string {
  return `unknot ${base}`;
}

/** Half of a SHA-256, in base64: long enough that no two files share it, and the list stays short. */
export async function hashOf(bytes: BufferSource): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return btoa(String.fromCharCode(...digest.subarray(0, 15)));
}
