/**
 * Movement player: shows an exercise moving from its start to its end and back, when asked.
 *
 * The drawing on the page stays until the first key picture has arrived. The others are numbers, mixed here
 * frame by frame. Where the reader asks for less motion the style sheet hides the button.
 */
import { playbackMilliseconds, playbackPosition } from '../domain/figure/playback.ts';
import { fetchSvg } from './fetch-svg.ts';

/** For each later key picture, what to add to each number of the one before. */
type Changes = readonly (readonly number[])[];

/** An attribute whose numbers change: the text between them, and where they stand in the key pictures. */
interface Moving {
  readonly element: Element;
  readonly attribute: 'd' | 'opacity';
  readonly texts: readonly string[];
  readonly first: number;
}

/** A tab that was hidden goes on where it was, not further on. */
const MOST_FRAME_MS = 100;
const NUMBER = /-?\d+(?:\.\d+)?/g;

class MovementPlayer extends HTMLElement {
  #pictures: readonly (readonly number[])[] = [];
  #moving: readonly Moving[] = [];
  #still: Element | null = null;
  #picture: Element | undefined;
  #elapsed = 0;
  #frame: number | undefined;

  connectedCallback(): void {
    const button = this.querySelector('button');
    if (!button) return;
    button.disabled = false;
    button.addEventListener('click', () => this.#press(button));
  }

  disconnectedCallback(): void {
    if (this.#frame !== undefined) cancelAnimationFrame(this.#frame);
  }

  async #press(button: HTMLButtonElement): Promise<void> {
    if (this.#frame !== undefined) {
      cancelAnimationFrame(this.#frame);
      this.#frame = undefined;
      button.textContent = this.dataset['carryOn'] ?? '';
      return;
    }
    const status = this.querySelector('[role="status"]');
    try {
      if (!this.#picture) await this.#load();
      if (status) status.textContent = '';
    } catch {
      if (status) status.textContent = this.dataset['failed'] ?? '';
      return;
    }
    if (this.#picture) this.#still?.replaceWith(this.#picture);
    this.toggleAttribute('data-moving', true);
    button.textContent = this.dataset['pause'] ?? '';
    this.#run(button, performance.now());
  }

  async #load(): Promise<void> {
    const file = await fetchSvg(this.dataset['src'] ?? '');
    const metadata = file?.querySelector('metadata');
    if (!file || !metadata) throw new Error('The movement did not load.');
    const changes: Changes = JSON.parse(metadata.textContent);
    metadata.remove();
    const picture = document.importNode(file.documentElement, true);
    this.#still = this.querySelector('svg');
    for (const name of ['role', 'aria-label', 'aria-hidden']) {
      const value = this.#still?.getAttribute(name);
      if (value) picture.setAttribute(name, value);
    }
    const { moving, numbers } = readNumbers(picture);
    const pictures = [numbers];
    for (const change of changes)
      pictures.push((pictures.at(-1) ?? []).map((number, index) => number + (change[index] ?? 0)));
    this.#pictures = pictures;
    this.#moving = moving.filter(({ first, texts }) =>
      changes.some((change) => change.slice(first, first + texts.length - 1).some((number) => number !== 0)),
    );
    this.#picture = picture;
  }

  #run(button: HTMLButtonElement, before: number): void {
    this.#frame = requestAnimationFrame((now) => {
      this.#elapsed += Math.min(MOST_FRAME_MS, now - before);
      const count = this.#pictures.length;
      if (this.#elapsed < playbackMilliseconds(count)) {
        this.#draw(playbackPosition(this.#elapsed, count));
        this.#run(button, now);
        return;
      }
      this.#elapsed = 0;
      this.#frame = undefined;
      if (this.#still) this.#picture?.replaceWith(this.#still);
      this.toggleAttribute('data-moving', false);
      button.textContent = this.dataset['play'] ?? '';
    });
  }

  #draw(position: number): void {
    const index = Math.min(Math.floor(position), this.#pictures.length - 2);
    const [from = [], to = []] = this.#pictures.slice(index, index + 2);
    const share = position - index;
    for (const { element, attribute, texts, first } of this.#moving) {
      const digits = attribute === 'd' ? 0 : 2;
      const written = texts.map((text, k) => {
        const [a = 0, b = 0] = [from[first + k], to[first + k]];
        return k === texts.length - 1 ? text : text + (a + (b - a) * share).toFixed(digits);
      });
      element.setAttribute(attribute, written.join(''));
    }
  }
}

/** Every number of every outline and opacity, in the order of the markup. */
function readNumbers(picture: Element): { moving: readonly Moving[]; numbers: readonly number[] } {
  const numbers: number[] = [];
  const moving = [...picture.querySelectorAll('[d], [opacity]')].map((element): Moving => {
    const attribute = element.hasAttribute('d') ? 'd' : 'opacity';
    const value = element.getAttribute(attribute) ?? '';
    const first = numbers.length;
    numbers.push(...(value.match(NUMBER) ?? []).map(Number));
    return { element, attribute, texts: value.split(NUMBER), first };
  });
  return { moving, numbers };
}

customElements.define('movement-player', MovementPlayer);
