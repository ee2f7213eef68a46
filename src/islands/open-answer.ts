/** Open answer: a link to a question opens it, and the address of an opened page can be a question's. */
function openTarget(): void {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  const answer = target?.closest('details');
  if (!answer || answer.open) return;
  answer.open = true;
  target?.scrollIntoView();
}

addEventListener('hashchange', openTarget);
openTarget();
