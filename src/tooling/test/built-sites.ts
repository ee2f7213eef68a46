/**
 * Built sites: the two finished sites that the browser tests visit.
 *
 * One is what `npm run build` makes. The other lives under a base path, knows its own address, and has
 * the right-to-left pseudo-locale that is never published.
 */

export interface BuiltSite {
  /** From the root of the project. */
  readonly dir: string;
  /** With a slash at both ends. */
  readonly base: string;
  /** The variable that tells the tests where this site is served. */
  readonly originVariable: string;
  /** What the build reads. A variable that is undefined is taken away from the environment. */
  readonly buildEnv: Readonly<Record<BuildVariable, string | undefined>>;
}

type BuildVariable = 'BASE_PATH' | 'SITE_URL' | 'OUT_DIR' | 'CONTENT_DIR' | 'CACHE_DIR' | 'COMPRESS';

export const rootSite: BuiltSite = {
  dir: 'dist',
  base: '/',
  originVariable: 'SITE_ORIGIN',
  buildEnv: {
    BASE_PATH: undefined,
    SITE_URL: undefined,
    OUT_DIR: undefined,
    CONTENT_DIR: undefined,
    CACHE_DIR: undefined,
    COMPRESS: undefined,
  },
};

/** A copy of the content with one more language, remade for each run. */
export const PSEUDO_LOCALE_CONTENT = 'node_modules/.cache/base-path-site/content';

export const basePathSite: BuiltSite = {
  dir: 'node_modules/.cache/base-path-site/dist',
  base: '/clinic/neck/',
  originVariable: 'BASE_PATH_SITE_ORIGIN',
  buildEnv: {
    BASE_PATH: '/clinic/neck/',
    SITE_URL: 'https://neck.example.org',
    OUT_DIR: './node_modules/.cache/base-path-site/dist',
    CONTENT_DIR: `./${PSEUDO_LOCALE_CONTENT}`,
    CACHE_DIR: './node_modules/.cache/base-path-site/astro',
    COMPRESS: undefined,
  },
};
