/**
 * Fetch SVG: a drawing of our own, as a document. Its text is never read as markup of the page, so no policy of trusted
 * types is needed to let it in. Undefined when it cannot be had.
 */
export function fetchSvg(src: string): Promise<Document | undefined> {
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
