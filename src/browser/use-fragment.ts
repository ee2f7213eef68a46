import { useEffect, useState } from 'preact/hooks';

/**
 * The fragment of the page's address, kept up to date. Undefined in the HTML from the server.
 *
 * A link to a place in the page ("Skip to the page") would push the page's own fragment out of the address:
 * it is put back, so that a reload and a copied address still have it.
 */
export function useFragment(isOwn: (fragment: string) => boolean): string | undefined {
  const [fragment, setFragment] = useState<string>();

  useEffect(() => {
    let last = '';
    const read = () => {
      const { hash, pathname, search } = location;
      const isPlace = hash !== '' && !isOwn(hash) && document.getElementById(hash.slice(1)) !== null;
      if (isPlace && last !== '') return history.replaceState(history.state, '', pathname + search + last);
      last = hash;
      setFragment(hash);
    };
    read();
    addEventListener('hashchange', read);
    return () => removeEventListener('hashchange', read);
  }, [isOwn]);

  // The same page in another language reads the same plan.
  useEffect(() => {
    if (fragment === undefined || !isOwn(fragment)) return;
    for (const link of document.querySelectorAll<HTMLAnchorElement>('a[hreflang]')) link.hash = fragment;
  }, [fragment, isOwn]);

  return fragment;
}
