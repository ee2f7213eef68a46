/**
 * Marks: what a version notes for itself beside the files that it keeps. They go with it, and with everything when a
 * reader deletes what is stored.
 */
import { cacheName } from './site-files.ts';

/** `refused`: when the host answered with other bytes. `host`: what is known of its version. */
export type MarkName = 'refused' | 'host';

export class Marks {
  readonly #base: string;
  readonly #version: string;

  constructor(base: string, version: string) {
    this.#base = base;
    this.#version = encodeURIComponent(version);
  }

  /** Undefined when there is none, or it cannot be read. */
  async read(name: MarkName): Promise<unknown> {
    const found = await (await this.#open()).match(this.#key(name));
    return found?.json().catch(() => undefined);
  }

  async write(name: MarkName, value: unknown): Promise<void> {
    await (await this.#open()).put(this.#key(name), new Response(JSON.stringify(value)));
  }

  /** True for the key of a mark of any version: a kept file has no "=" behind its "?". */
  isMark({ pathname, search }: URL): boolean {
    return pathname === this.#base && search.includes('=');
  }

  /** True for a mark of this version. */
  isOurs(url: URL): boolean {
    return this.isMark(url) && url.search.endsWith(`=${this.#version}`);
  }

  #key(name: MarkName): string {
    return `${this.#base}?${name}=${this.#version}`;
  }

  #open(): Promise<Cache> {
    return caches.open(cacheName(this.#base));
  }
}
