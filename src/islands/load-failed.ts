/**
 * Load failed: says so when the script of an island does not arrive, and loads the page again when asked.
 *
 * It stands in the page itself and imports nothing: it is for the moment in which no script comes.
 */

/** Somebody is waiting. */
const MOST_MS = 5000;

const isOurs = (address: string) =>
  address.startsWith(location.origin) && /\.(js|css)$/.test(new URL(address).pathname);

/**
 * Asks for what did not come past what the browser has kept of it. A host may let a browser keep every answer for a
 * script for a year, also the one that it is missing: a script that is there again would then never come.
 */
async function loadPageAgain(): Promise<void> {
  const asked = performance
    .getEntriesByType('resource')
    .filter((entry) => entry instanceof PerformanceResourceTiming);
  // Where a browser does not tell what it was answered, all are asked for.
  const failed = asked.filter(
    ({ name, responseStatus: status }) => isOurs(name) && (!status || status >= 400),
  );
  const all = failed.map(({ name }) => fetch(name, { cache: 'reload' }).catch(() => undefined));
  await Promise.race([Promise.all(all), new Promise((done) => setTimeout(done, MOST_MS))]);
  location.reload();
}

document.addEventListener('load-again', (event) => {
  event.preventDefault();
  void loadPageAgain();
});
document.addEventListener('astro:hydration-error', ({ target }) => {
  const box = document.querySelector<HTMLElement>('[data-load-failed]');
  if (!box) return;
  (target as Element).after(box);
  box.hidden = false;
  // What it was to open does not come.
  delete document.documentElement.dataset['plan'];
  box.querySelector('button')?.addEventListener('click', loadPageAgain);
});
