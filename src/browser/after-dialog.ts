/** After dialog: does something at once, or when the dialog that is open is closed. A session that runs is one. */
export function afterDialog(act: () => void): void {
  const open = document.querySelector('dialog[open]');
  if (open) open.addEventListener('close', () => afterDialog(act), { once: true });
  else act();
}
