/**
 * Nginx: the same headers and redirects in the words of nginx.
 *
 * A header that differs by address comes from a map, so that all headers are set in one place: nginx drops the
 * headers of a server where a location sets one of its own.
 */
import { TYPES } from '../serve/content-type.mjs';
import type { HeaderRule } from './header-rules.ts';
import { bothForms } from './redirects-file.ts';

/**
 * For browsers: ask each time. For a shared cache in front: 5 minutes, and longer while this server is down.
 *
 * It stands for `no-cache` too: browsers ask for the service worker with each page, and never keep it themselves.
 */
const PAGES_AND_FILES = 'max-age=0, s-maxage=300, stale-if-error=604800';

/** Names of the index of search that hold a hash of their content. */
const HASHED_INDEX = 'pagefind/(?:fragment|index|filter)/*';

/** For the `http` block: the headers that differ by address. */
export function nginxMaps(rules: readonly HeaderRule[], base: string): string {
  const notFound = rules.find(({ path }) => path === `${base}404.html`)?.headers ?? {};
  const otherwise: Readonly<Record<string, string | undefined>> = {
    ...notFound,
    'Cache-Control': PAGES_AND_FILES,
  };
  return namesOf(rules, base)
    .map((name) => {
      const values = rules.flatMap(({ path, headers }) => {
        const value = headers[name];
        return value === undefined || value === 'no-cache' ? [] : [`  "${pattern(path)}" "${value}";`];
      });
      const more =
        name === 'Cache-Control'
          ? [`  "${pattern(base + HASHED_INDEX)}" "public, max-age=31536000, immutable";`]
          : [];
      const lines = [`  default "${otherwise[name] ?? ''}";`, ...values, ...more];
      return `map $uri $${variable(name)} {\n${lines.join('\n')}\n}\n`;
    })
    .join('\n');
}

/** For a `server` block. The folder of the site is its `root`; under a base path it stands in folders of those names. */
export function nginxSite(
  rules: readonly HeaderRule[],
  redirects: Readonly<Record<string, string>>,
  base: string,
): string {
  const everywhere = rules.find(({ path }) => path === `${base}*`)?.headers ?? {};
  const headers = Object.entries(everywhere).map(([name, value]) => `add_header ${name} "${value}" always;`);
  const moved = Object.entries(redirects).flatMap(([from, to]) =>
    bothForms(from).map((form) => `location = ${form} { return 301 ${to}; }`),
  );
  return `${[
    ...headers,
    ...namesOf(rules, base).map((name) => `add_header ${name} $${variable(name)} always;`),
    '',
    `types {\n${typeLines()}\n}`,
    'default_type application/octet-stream;',
    '',
    'index index.html;',
    `error_page 403 404 =404 ${base}404.html;`,
    'absolute_redirect off;',
    'server_tokens off;',
    'autoindex off;',
    'gzip off;',
    'gzip_static on;',
    // Behind an edge too, of any version.
    'gzip_proxied any;',
    'gzip_http_version 1.0;',
    'gzip_vary on;',
    'brotli_static on;',
    '',
    `location ^~ ${base}_nginx/ { return 404; }`,
    `location = ${base}_headers { return 404; }`,
    `location = ${base}_redirects { return 404; }`,
    ...(base === '/' ? [] : [`location = / { return 301 ${base}; }`]),
    ...moved,
    `location ${base} { try_files $uri $uri/ =404; }`,
  ].join('\n')}\n`;
}

/** Headers that some addresses have and others have not, or have otherwise. Nginx leaves out one that is empty. */
function namesOf(rules: readonly HeaderRule[], base: string): readonly string[] {
  return [
    ...new Set(
      rules.filter(({ path }) => path !== `${base}*`).flatMap(({ headers }) => Object.keys(headers)),
    ),
  ];
}

/** `$unknot_cache_control` */
const variable = (name: string): string => `unknot_${name.toLowerCase().replaceAll('-', '_')}`;

/** `$uri` of a page is that of its file: `/faq/index.html`. */
function pattern(path: string): string {
  const escaped = path.replace(/[.$]/g, '\\$&').replace(/\*$/, '');
  const end = path.endsWith('*') ? '' : path.endsWith('/') ? '(?:index\\.html)?$' : '$';
  return `~^${escaped}${end}`;
}

function typeLines(): string {
  const byType = new Map<string, string[]>();
  for (const [extension, type] of Object.entries(TYPES))
    byType.set(type, [...(byType.get(type) ?? []), extension]);
  return [...byType].map(([type, extensions]) => `  "${type}" ${extensions.join(' ')};`).join('\n');
}
