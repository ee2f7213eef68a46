/** Redirects file: `_redirects`, as Netlify and Cloudflare Pages read it. */

/** @param redirects old address → new address, both with the base path */
export function redirectsFile(redirects: Readonly<Record<string, string>>): string {
  const lines = Object.entries(redirects).flatMap(([from, to]) =>
    bothForms(from).map((form) => `${form} ${to} 301\n`),
  );
  return lines.join('');
}

/** A person who types an address leaves its last slash out. */
export function bothForms(address: string): readonly string[] {
  return address.endsWith('/') ? [address, address.slice(0, -1)] : [address];
}
