/** Headers file: `_headers`, as Netlify and Cloudflare Pages read it. */
import type { HeaderRule } from './header-rules.ts';

/** What Cloudflare Pages accepts. It leaves out what goes beyond, without failing. */
const MOST_RULES = 100;
const LONGEST_LINE = 2000;

/** @throws when a host would leave out part of it */
export function headersFile(rules: readonly HeaderRule[]): string {
  if (rules.length > MOST_RULES)
    throw new RangeError(`_headers needs ${rules.length} rules; a host reads ${MOST_RULES}.`);
  const lines = rules.flatMap(({ path, headers }) => [
    path,
    ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`),
  ]);
  const long = lines.find((line) => line.length > LONGEST_LINE);
  if (long !== undefined)
    throw new RangeError(
      `_headers has a line of ${long.length} characters; a host reads ${LONGEST_LINE}: ${long.slice(0, 80)}…`,
    );
  return `${lines.join('\n')}\n`;
}
