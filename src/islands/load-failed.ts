/** Load failed: says so when the script of an island does not arrive, and loads the page again when asked. */
document.addEventListener('astro:hydration-error', ({ target }) => {
  const box = document.querySelector<HTMLElement>('[data-load-failed]');
  if (!box) return;
  (target as Element).after(box);
  box.hidden = false;
  // What it was to open does not come.
  delete document.documentElement.dataset['plan'];
  box.querySelector('button')?.addEventListener('click', () => location.reload());
});
