/** Load style: a style sheet that a page at rest does not need. */

/** Resolves once the sheet is in force. Asked again for the same address, it adds nothing. @throws when it cannot be had */
export function loadStyle(href: string): Promise<void> {
  const known = [...document.styleSheets].some((sheet) => sheet.href === new URL(href, location.href).href);
  if (known) return Promise.resolve();
  return new Promise((resolve, reject) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    // A frame without an origin of its own gets no style sheet that it does not ask for as a stranger.
    link.crossOrigin = 'anonymous';
    link.href = href;
    link.onload = () => resolve();
    link.onerror = () => {
      link.remove();
      reject(new Error('The style sheet did not load.'));
    };
    document.head.append(link);
  });
}
