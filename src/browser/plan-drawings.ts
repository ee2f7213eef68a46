/**
 * Plan drawings: brings the drawings of the plan's exercises into the page, hidden, where the timer finds them.
 *
 * The file has the drawings of all exercises: asking for some would tell the host what is in the plan.
 */
import { fetchSvg } from './fetch-svg.ts';

/**
 * Brings them into the element `holderId`. True when they are in the page. Without them the words teach the
 * exercise alone.
 */
export async function loadDrawings(
  src: string,
  exercises: readonly string[],
  holderId: string,
): Promise<boolean> {
  const holder = document.getElementById(holderId);
  const file = holder && (await fetchSvg(src));
  if (!holder || !file) return false;
  const wanted = [...file.querySelectorAll('[data-of]')].filter((drawing) =>
    exercises.includes(drawing.getAttribute('data-of') ?? ''),
  );
  const root = document.importNode(file.documentElement, false);
  root.append(...wanted.map((drawing) => document.importNode(drawing, true)));
  holder.replaceChildren(root);
  return wanted.length > 0;
}
