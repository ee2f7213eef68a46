/**
 * Steady ids: the ids that Astro gives islands, made from the page instead of from where the project lies.
 *
 * Astro hashes the absolute path of the component, so that the same site built in another folder would be
 * another site, in every page that has an island and in all that is made from pages.
 */
import { createHash } from 'node:crypto';

/** @param page what tells this page from the others */
export function withSteadyIds(html: string, page: string): string {
  let count = 0;
  return html.replace(/(<astro-island[^>]*? uid=")[^"]*"/g, (_, start: string) => {
    count += 1;
    const id = createHash('sha256').update(`${page} ${count}`).digest('base64url').slice(0, 6);
    return `${start}${id}"`;
  });
}
