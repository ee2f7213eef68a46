/** Load failed: says so when the script of an island does not arrive, and loads the page again when asked. */
document.addEventListener('astro:hydration-error', ({ target }) => {
  if (!(target instanceof Element)) return;
  const box = target.parentElement?.querySelector<HTMLElement>('[data-load-failed]');
  if (!box) return;
  box.hidden = false;
  box.querySelector('button')?.addEventListener('click', () => location.reload());
});
