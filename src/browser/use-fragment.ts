import { useEffect, useState } from 'preact/hooks';

/**
 * The fragment of the page's address, kept up to date. Undefined in the HTML from the server.
 *
 * A link to a place in the page ("Skip to the page") would push the page's own fragment out of the address:
 * it is put back, so that a reload and a copied address still have it.
 *
 * `clean` gives the same in its own words, where a fragment was changed on its way but can still be read.
 */
export function useFragment(
  isOwn: (fragment: string) => boolean,
  clean: (fragment: string) => string,
): string | undefined {
  const [fragment, setFragment] = useState<string>();

  useEffect(() => {
    let last = '';
    const read = () => {
      const { hash, pathname, search } = location;
      const isPlace = hash !== '' && !isOwn(hash) && document.getElementById(hash.slice(1)) !== null;
      if (isPlace && last !== '') return history.replaceState(history.state, '', pathname + search + last);
      // Some programs put a question mark in place of the hash.
      const own = clean(hash === '' && isOwn(search) ? search : hash);
      if (own !== hash) history.replaceState(history.state, '', pathname + own);
      last = own;
      setFragment(own);
    };
    read();
    addEventListener('hashchange', read);
    return () => removeEventListener('hashchange', read);
  }, [isOwn, clean]);

  // The same page in another language reads the same plan.
  useEffect(() => {
    if (fragment === undefined || !isOwn(fragment)) return;
    for (const link of document.querySelectorAll<HTMLAnchorElement>('a[hreflang]')) link.hash = fragment;
  }, [fragment, isOwn]);

  return fragment;
}
