/**
 * Search opener: all that a page loads of search before a reader asks for it.
 *
 * The dialog stands in the page, empty, so that its field has the focus within the press itself: phones show
 * their keyboard for nothing later.
 */
const dialog = document.querySelector<HTMLDialogElement>('dialog[data-search]');

function open(): void {
  const field = document.querySelector<HTMLInputElement>('site-search input');
  dialog?.showModal();
  field?.select();
  load();
}

function load(): void {
  const { script, style } = dialog?.dataset ?? {};
  if (!dialog || !script || !style) return;
  // Asked for once: what follows is loaded already.
  delete dialog.dataset['script'];
  const sheet = document.createElement('link');
  sheet.rel = 'stylesheet';
  sheet.href = style;
  document.head.append(sheet);
  import(/* @vite-ignore */ script).catch(() => {
    dialog.dataset['script'] = script;
    const search = dialog.querySelector<HTMLElement>('site-search');
    const results = search?.querySelector('[data-results]');
    if (results) results.textContent = search?.dataset['failed'] ?? '';
    search?.addEventListener('input', load, { once: true });
  });
}

for (const link of document.querySelectorAll('[data-search-open]')) {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = link.textContent;
  button.setAttribute('aria-keyshortcuts', 'Control+K Meta+K');
  button.addEventListener('click', open);
  link.replaceWith(button);
}

addEventListener('keydown', (event) => {
  if (event.key !== 'k' || event.metaKey === event.ctrlKey || event.altKey || event.shiftKey) return;
  event.preventDefault();
  open();
});

dialog?.addEventListener('click', ({ target }) => {
  // A press beside the dialog falls on the dialog itself; so does one on its button.
  if (target === dialog || (target instanceof Element && target.closest('[data-close]'))) dialog.close();
});
