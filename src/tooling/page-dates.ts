/** Page dates: the day each page was last checked, by address. For the sitemap; read from the content alone. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** Address of an article that has a page of its own shape. */
const ADDRESSES: Readonly<Record<string, string>> = { home: '/' };

function reviewedIn(folder: string): ReadonlyMap<string, string> {
  if (!existsSync(folder)) return new Map();
  return new Map(
    readdirSync(folder).map((file) => {
      const frontmatter = /^---\r?\n(.*?)\r?\n---/s.exec(readFileSync(join(folder, file), 'utf8'))?.[1] ?? '';
      // Of the whole frontmatter this one line: reading all of it takes longer than making the page.
      const [line = 'reviewed:'] = /^reviewed:.*$/m.exec(frontmatter) ?? [];
      const { reviewed } = parse(line) as { reviewed?: string | Date };
      const day = reviewed instanceof Date ? reviewed.toISOString().slice(0, 10) : String(reviewed);
      return [file.replace(/\.mdx$/, ''), day];
    }),
  );
}

/** Last check of each page, by its address without base path: `/exercises/neck-tilt/`, `/ur/faq/`. */
export function pageDates(content: string, locales: readonly string[]): ReadonlyMap<string, string> {
  const dates = new Map<string, string>();
  for (const locale of locales) {
    const prefix = locale === 'en' ? '' : `/${locale}`;
    for (const [name, day] of reviewedIn(join(content, 'articles', locale)))
      dates.set(`${prefix}${ADDRESSES[name] ?? `/${name}/`}`, day);
    for (const [id, day] of reviewedIn(join(content, 'exercises', locale)))
      dates.set(`${prefix}/exercises/${id}/`, day);
  }
  return dates;
}
