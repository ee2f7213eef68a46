/** Article page: an article made ready for its page: its prose, its sources, and what it tells search engines. */
import { render } from 'astro:content';
import type { Locale } from '../../i18n/locales.ts';
import { pathTo } from '../../i18n/paths.ts';
import { translator } from '../../i18n/strings.ts';
import { type ArticleEntry, sourcesOf } from './queries.ts';
import { breadcrumbs, medicalWebPage } from './structured-data.ts';

/** `path` is the address without base path and language; `site` is where the site is published. */
export async function articlePage(
  entry: ArticleEntry,
  { locale, path, site }: { locale: Locale; path: string; site: URL | undefined },
) {
  const { title, description, reviewed } = entry.data;
  const sources = await sourcesOf(entry.data.sources);
  const absolute = (address: string) => new URL(pathTo(locale, address), site).href;
  const url = absolute(path);
  return {
    ...(await render(entry)),
    sources,
    absolute,
    webPage: medicalWebPage({
      name: title,
      description,
      url,
      locale,
      reviewed,
      citations: sources.map((source) => source.url),
    }),
    trail: breadcrumbs([
      { name: translator(locale)('site.homeCrumb'), url: absolute('/') },
      { name: title, url },
    ]),
  };
}
