/**
 * Host files: the content policy inside each page, and what tells a host how to serve the site.
 *
 * It changes every page, so it comes before whatever looks at the bytes of pages.
 */
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { headerRules } from '../headers/header-rules.ts';
import { headersFile } from '../headers/headers-file.ts';
import { inlineCode } from '../headers/inline-code.ts';
import { joinInline } from '../headers/join-inline.ts';
import { nginxMaps, nginxSite } from '../headers/nginx.ts';
import { withPagePolicy } from '../headers/page-policy.ts';
import { redirectsFile } from '../headers/redirects-file.ts';
import { trimStyles } from '../headers/trim-styles.ts';

interface Addresses {
  /** With a slash at both ends. */
  readonly base: string;
  /** Languages whose addresses begin with their name. */
  readonly prefixed: readonly string[];
  /** Old address → new address. The new ones have the base path. */
  readonly redirects: Readonly<Record<string, string>>;
}

export function hostFiles(addresses: Addresses): AstroIntegration {
  return {
    name: 'host-files',
    hooks: {
      'astro:build:done': ({ dir, logger }) => {
        const count = writeHostFiles(fileURLToPath(dir), addresses);
        logger.info(`${count} pages have a content policy`);
      },
    },
  };
}

/** Returns how many pages have a policy now. */
export function writeHostFiles(folder: string, { base, prefixed, redirects }: Addresses): number {
  const names = (pattern: string) =>
    globSync(pattern, { cwd: folder })
      .map((name) => name.replaceAll('\\', '/'))
      .sort();
  const read = (file: string) => readFileSync(join(folder, file), 'utf8');
  const joined = new Map(names('**/*.html').map((file) => [file, joinInline(read(file))]));
  const other = names('**/*.{js,json,svg}').map(read).join('\n');
  const pages = [...trimStyles(joined, other)].map(([file, html]) => {
    writeFileSync(join(folder, file), withPagePolicy(html));
    return { file, code: inlineCode(html) };
  });
  const old = new Set(Object.keys(redirects).map((from) => `${from.slice(1)}index.html`));
  const rules = headerRules(
    pages.filter(({ file }) => !old.has(file)),
    base,
    prefixed,
  );
  const moved = Object.fromEntries(
    Object.entries(redirects).map(([from, to]) => [base.slice(0, -1) + from, to]),
  );
  writeFileSync(join(folder, '_headers'), headersFile(rules));
  writeFileSync(join(folder, '_redirects'), redirectsFile(moved));
  mkdirSync(join(folder, '_nginx'), { recursive: true });
  writeFileSync(join(folder, '_nginx/maps.conf'), nginxMaps(rules, base));
  writeFileSync(join(folder, '_nginx/site.conf'), nginxSite(rules, moved, base));
  return pages.length;
}
