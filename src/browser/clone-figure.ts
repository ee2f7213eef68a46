/**
 * Clones a drawing of the page: the timer shows the very drawing that stands beside the step.
 *
 * Ids are renamed in the copy, because an id stands once in a page and drawings refer to their own parts by it.
 */
let copies = 0;

/**
 * Which drawing of a step: the one it has in the page, its mirror, or the start position of its exercise, which
 * stands under the name of the first step.
 */
export type Shown = 'first' | 'other' | 'start';

/** Undefined when the page has no such drawing. */
export function cloneFigure(step: string, shown: Shown): SVGSVGElement | undefined {
  const side = shown === 'first' ? ':not([data-side])' : `[data-side="${shown}"]`;
  const found = document.querySelector(`[data-step-figure="${CSS.escape(step)}"]${side}`);
  const drawing = found instanceof SVGSVGElement ? found : found?.querySelector('svg');
  if (!drawing) return undefined;
  const copy = drawing.cloneNode(true);
  if (!(copy instanceof SVGSVGElement)) return undefined;

  copies += 1;
  const suffix = `-in-timer-${copies}`;
  const elements = [copy, ...copy.querySelectorAll('*')];
  const ids = new Set(elements.map(({ id }) => id).filter(Boolean));
  for (const element of elements) {
    if (element.id) element.id += suffix;
    for (const { name, value } of element.attributes) {
      const renamed = value.replace(/#([\w-]+)/g, (whole, id: string) =>
        ids.has(id) ? `#${id}${suffix}` : whole,
      );
      if (renamed !== value && name !== 'id') element.setAttribute(name, renamed);
    }
  }
  copy.setAttribute('aria-hidden', 'true');
  copy.setAttribute('focusable', 'false');
  return copy;
}
