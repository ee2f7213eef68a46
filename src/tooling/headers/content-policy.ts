/**
 * Content policy: what a page may load and run, as the value of `Content-Security-Policy`.
 *
 * Nothing is allowed but what is named. Script and style inside a page are named by their hashes.
 */
import type { InlineCode } from './inline-code.ts';

/** `nowhere`, or in pages of any origin. A `<meta>` cannot say it, and browsers complain when it tries. */
export type Framing = 'nowhere' | 'anywhere' | 'not-said';

/**
 * The policies by which text may become code. `unknot` registers the service worker; `default` lets Pagefind start its
 * worker, and lets nothing else through.
 */
const TRUSTED_TYPES = 'unknot default';

const FRAME_ANCESTORS: Readonly<Record<Framing, readonly string[]>> = {
  nowhere: ["frame-ancestors 'none'"],
  anywhere: ['frame-ancestors *'],
  'not-said': [],
};

/** `'wasm-unsafe-eval'` compiles the full text of search. It does not allow `eval`. Workers obey `script-src`. */
export function contentPolicy({ scripts, styles }: InlineCode, framing: Framing): string {
  return [
    "default-src 'none'",
    `script-src ${["'self'", "'wasm-unsafe-eval'", ...scripts].join(' ')}`,
    `style-src ${["'self'", ...styles].join(' ')}`,
    "img-src 'self'",
    "font-src 'self'",
    // The sound of a session is made on the device; the first press of a button plays a silence from a data address.
    'media-src blob: data:',
    "connect-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    ...FRAME_ANCESTORS[framing],
    "require-trusted-types-for 'script'",
    `trusted-types ${TRUSTED_TYPES}`,
  ].join('; ');
}
