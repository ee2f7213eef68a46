/** Host: asks now and then whether the host still has the version that is kept here, and remembers what it said. */
import { afterAnswer, type HostSeen, isAskedAgain, isBehind } from './behind.ts';
import type { Marks } from './marks.ts';

export class Host {
  readonly #worker: string;
  readonly #version: string;
  readonly #marks: Marks;
  #seen: Promise<HostSeen | undefined> | undefined;

  /** `worker` is the address of the worker's own file. */
  constructor(worker: string, version: string, marks: Marks) {
    this.#worker = worker;
    this.#version = version;
    this.#marks = marks;
  }

  /** False, too, where storage fails: then nothing is kept either. */
  async isAhead(): Promise<boolean> {
    return isBehind(await this.#recall(), Date.now());
  }

  /** For a version that has just come from the host. Never rejects. */
  async hasJustSent(): Promise<void> {
    await this.#learn({ askedAt: Date.now() }).catch(() => undefined);
  }

  /** Never rejects. Without network nothing is learnt. */
  async ask(): Promise<void> {
    const seen = await this.#recall();
    const askedAt = Date.now();
    if (!isAskedAgain(seen, askedAt)) return;
    // Pages that open together ask once.
    this.#seen = Promise.resolve({ ...seen, askedAt });
    try {
      const answer = await fetch(this.#worker, { cache: 'no-cache', redirect: 'manual', priority: 'low' });
      const { status } = answer;
      await this.#learn(afterAnswer(seen, { status, text: await answer.text() }, this.#version, askedAt));
    } catch {
      this.#seen = Promise.resolve(seen);
    }
  }

  async #learn(seen: HostSeen): Promise<void> {
    this.#seen = Promise.resolve(seen);
    await this.#marks.write('host', seen);
  }

  #recall(): Promise<HostSeen | undefined> {
    this.#seen ??= this.#marks.read('host').then(readSeen, () => undefined);
    return this.#seen;
  }
}

function readSeen(mark: unknown): HostSeen | undefined {
  const { askedAt, otherSince } = (mark ?? {}) as Partial<Record<keyof HostSeen, unknown>>;
  if (typeof askedAt !== 'number') return undefined;
  return { askedAt, otherSince: typeof otherSince === 'number' ? otherSince : undefined };
}
