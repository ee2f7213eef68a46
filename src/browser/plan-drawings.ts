/**
 * Plan drawings: brings the drawings of the plan's exercises into the page, hidden, where the timer finds them.
 *
 * The file has the drawings of all exercises: asking for some would tell the host what is in the plan.
 */
const HOLDER = 'plan-drawings';

/** True when the drawings are in the page. Without them the words teach the exercise alone. */
export async function loadDrawings(src: string, exercises: readonly string[]): Promise<boolean> {
  const holder = document.getElementById(HOLDER);
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

/** As a document: its text is never read as markup of the page. */
function fetchSvg(src: string): Promise<Document | undefined> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open('GET', src);
    request.responseType = 'document';
    request.overrideMimeType('image/svg+xml');
    request.onload = () => resolve(request.status === 200 ? (request.responseXML ?? undefined) : undefined);
    request.onerror = () => resolve(undefined);
    request.send();
  });
}
