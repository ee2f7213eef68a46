/**
 * Host files: pages as they are sent, with steady ids and a content policy, and what tells a host how to serve them.
 *
 * It changes every page, so it comes before whatever looks at the bytes of pages.
 */
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { groupOf, headerRules } from '../headers/header-rules.ts';
import { headersFile } from '../headers/headers-file.ts';
import { inlineCode } from '../headers/inline-code.ts';
import { joinInline } from '../headers/join-inline.ts';
import { nginxMaps, nginxSite } from '../headers/nginx.ts';
import { withPagePolicy } from '../headers/page-policy.ts';
import { redirectsFile } from '../headers/redirects-file.ts';
import { styleTrimmer } from '../headers/trim-styles.ts';
import { modulePreloader } from './module-preloads.ts';
import { withPatientScripts } from './script-priority.ts';
import { withSteadyIds } from './steady-ids.ts';

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
  const withPreloads = modulePreloader((address) => read(address.slice(base.length)));
  const page = (file: string) =>
    joinInline(withPreloads(withPatientScripts(withSteadyIds(read(file), file))));
  const { readPage, readOther, trim } = styleTrimmer();
  // Pages are read twice, and never more than one of them is in memory.
  for (const file of names('**/*.html')) readPage(page(file), groupOf(file, prefixed));
  for (const file of names('**/*.{js,json,svg}')) readOther(file, read(file));
  const pages = names('**/*.html').map((file) => {
    const html = trim(page(file), groupOf(file, prefixed));
    const code = inlineCode(html);
    writeFileSync(join(folder, file), withPagePolicy(html, code));
    return { file, code };
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
