/**
 * Search opener: all that a page loads of search before a reader asks for it.
 *
 * The dialog stands in the page, empty, so that its field has the focus within the press itself: phones show
 * their keyboard for nothing later. On the search page the field stands in the page, with no dialog around it.
 */
const dialog = document.querySelector<HTMLDialogElement>('dialog[data-search]');
const search = document.querySelector<HTMLElement>('site-search');
const field = search?.querySelector('input');

function open(): void {
  dialog?.showModal();
  field?.focus();
  field?.select();
}

function link(properties: Partial<HTMLLinkElement>): void {
  document.head.append(Object.assign(document.createElement('link'), properties));
}

/** Once a reader is at the field: it has not been typed in yet. */
function load(): void {
  const { script, style, words = '' } = search?.dataset ?? {};
  if (!search || !script) return;
  // Asked for once: what follows is loaded already.
  delete search.dataset['script'];
  // The script would ask for the words only when it has come.
  link({ rel: 'preload', as: 'fetch', crossOrigin: '', href: words });
  if (style) link({ rel: 'stylesheet', href: style });
  import(/* @vite-ignore */ script).catch(() => {
    // Some browsers keep a failure with its address for as long as the page is open.
    search.dataset['script'] = `${script}?`;
    const results = search.querySelector('[data-results]');
    if (results) results.textContent = search.dataset['failed'] ?? '';
    search.addEventListener('input', load, { once: true });
  });
}

for (const anchor of document.querySelectorAll('[data-search-open]')) {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = anchor.textContent;
  button.setAttribute('aria-keyshortcuts', 'Control+K Meta+K');
  button.addEventListener('click', open);
  anchor.replaceWith(button);
}

addEventListener('keydown', (event) => {
  if (event.key !== 'k' || event.metaKey === event.ctrlKey || event.altKey || event.shiftKey) return;
  event.preventDefault();
  open();
});

search?.addEventListener('focusin', load);
// The address has a query, or the reader was faster than this script.
if (field?.value) load();

dialog?.addEventListener('click', ({ target }) => {
  // A press beside the dialog falls on the dialog itself; so does one on its button.
  if (target === dialog || (target instanceof Element && target.closest('[data-close]'))) dialog.close();
});
