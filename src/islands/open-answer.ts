/** Open answer: a link to a question opens it, and the address of an opened page can be a question's. */
function openTarget(): void {
  // The browser has read the address: an escape that is cut off names nothing.
  const target = document.querySelector(':target');
  const answer = target?.closest('details');
  if (!answer || answer.open) return;
  answer.open = true;
  target?.scrollIntoView();
}

addEventListener('hashchange', openTarget);
openTarget();
