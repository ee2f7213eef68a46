/**
 * Store: the files that are kept on the device.
 *
 * Each has the hash of its bytes in its key. So a new version finds the files that it shares with the last one, an
 * old page finds its own until it is closed, and bytes that are damaged are never shown.
 */
import type { FetchFacts } from './choose.ts';
import type { Marks } from './marks.ts';
import { cacheName, hashOf, type SiteFiles } from './site-files.ts';

/** The host answered with other bytes than those of the build: a version is being put in place, or pages are changed on the way. */
export class WrongBytes extends Error {}

const REFUSED_FOR_MS = 60 * 60 * 1000;
const AT_ONCE = 4;
/** For one file, on the slowest line that still brings it. */
const MOST_MS = 60_000;

export class Store {
  readonly #files: SiteFiles;
  readonly #hashes: ReadonlyMap<string, string>;
  readonly #marks: Marks;

  constructor(files: SiteFiles, marks: Marks) {
    this.#files = files;
    this.#hashes = new Map([...Object.entries(files.core), ...Object.entries(files.later)]);
    this.#marks = marks;
  }

  /** The kept file at `path`. Undefined when it is not kept, or damaged: then it is thrown away. */
  async recall(path: string): Promise<Response | undefined> {
    const cache = await this.#open();
    const key = this.#key(path);
    const found = await cache.match(key);
    if (!found) return undefined;
    const bytes = await found.arrayBuffer().catch(() => undefined);
    if (bytes && (await hashOf(bytes)) === this.#hashes.get(path))
      return new Response(bytes, { headers: found.headers });
    await cache.delete(key);
    return undefined;
  }

  /** @throws {WrongBytes} when the answer is not that of the build. */
  async keep(path: string, answer: Response): Promise<void> {
    const bytes = await answer.arrayBuffer();
    if ((await hashOf(bytes)) !== this.#hashes.get(path)) throw new WrongBytes(path);
    const headers = new Headers(answer.headers);
    // The bytes are kept as they are read, not as they were sent.
    headers.delete('Content-Encoding');
    headers.delete('Content-Length');
    await (await this.#open()).put(this.#key(path), new Response(bytes, { headers }));
  }

  /**
   * Fetches and keeps every path, few at a time, after what the reader waits for. `isAsked`: the reader has asked for
   * it, who may know that the network is another one now.
   *
   * @throws when one cannot be had. What has been kept until then stays, and is not fetched again.
   */
  async fetchAll(paths: readonly string[], isAsked = false): Promise<void> {
    if (!isAsked && paths.length > 0 && (await this.#isRefused())) throw new WrongBytes('refused');
    const queue = [...paths];
    const next = async () => {
      for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
        try {
          await this.#fetch(path);
        } catch (fault) {
          queue.length = 0;
          if (fault instanceof WrongBytes) await this.#refuse();
          throw fault;
        }
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, next));
  }

  async facts(): Promise<Pick<FetchFacts, 'known' | 'kept'>> {
    const keys = new Set<string>();
    const known = new Set<string>();
    for (const { url } of await (await this.#open()).keys()) {
      const address = new URL(url);
      if (this.#marks.isMark(address)) continue;
      keys.add(address.pathname + address.search);
      known.add(this.#pathOf(address));
    }
    const kept = new Set([...this.#hashes.keys()].filter((path) => keys.has(this.#key(path))));
    return { known, kept };
  }

  /** Throws away what belongs to no file of this version. */
  purge(): Promise<void> {
    const ours = new Set([...this.#hashes.keys()].map((path) => this.#key(path)));
    return this.#remove(
      (address) => !ours.has(address.pathname + address.search) && !this.#marks.isOurs(address),
    );
  }

  /** Throws away, of every version, what is not needed to read a page: it is fetched again where it fits. */
  makeRoom(): Promise<void> {
    return this.#remove(
      (address) => !this.#marks.isMark(address) && !Object.hasOwn(this.#files.core, this.#pathOf(address)),
    );
  }

  async #fetch(path: string): Promise<void> {
    const giveUp = new AbortController();
    const timer = setTimeout(() => giveUp.abort(), MOST_MS);
    try {
      const answer = await fetch(encodeURI(this.#files.base + path), {
        cache: 'no-cache',
        credentials: 'same-origin',
        priority: 'low',
        signal: giveUp.signal,
      });
      // Some hosts say of the page for missing addresses that it is missing. Its bytes tell.
      if (!answer.ok && !(path === '404.html' && answer.status === 404))
        throw new Error(`${path}: ${answer.status}`);
      await this.keep(path, answer);
    } finally {
      clearTimeout(timer);
    }
  }

  /** A host that changes pages would do so each time: it is not asked for all of them at every visit. */
  async #refuse(): Promise<void> {
    await this.#marks.write('refused', Date.now());
  }

  async #isRefused(): Promise<boolean> {
    const refusedAt = await this.#marks.read('refused');
    return typeof refusedAt === 'number' && Date.now() - refusedAt < REFUSED_FOR_MS;
  }

  async #remove(isUnwanted: (address: URL) => boolean): Promise<void> {
    const cache = await this.#open();
    const unwanted = (await cache.keys()).filter(({ url }) => isUnwanted(new URL(url)));
    await Promise.all(unwanted.map((key) => cache.delete(key)));
  }

  #pathOf({ pathname }: URL): string {
    return decodeURIComponent(pathname.slice(this.#files.base.length));
  }

  #key(path: string): string {
    return `${encodeURI(this.#files.base + path)}?${encodeURIComponent(this.#hashes.get(path) ?? '')}`;
  }

  #open(): Promise<Cache> {
    return caches.open(cacheName(this.#files.base));
  }
}
