/**
 * Built sites: the finished sites that the browser tests visit.
 *
 * One is what `npm run build` makes. Another lives under a base path, knows its own address, and has
 * the right-to-left pseudo-locale that is never published. A third has offline use switched off.
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

type BuildVariable = keyof typeof UNSET;

/** What a person may have set for builds of their own. */
const UNSET = {
  BASE_PATH: undefined,
  SITE_URL: undefined,
  OUT_DIR: undefined,
  CONTENT_DIR: undefined,
  CACHE_DIR: undefined,
  OFFLINE: undefined,
  COMPRESS: undefined,
};

export const rootSite: BuiltSite = {
  dir: 'dist',
  base: '/',
  originVariable: 'SITE_ORIGIN',
  buildEnv: UNSET,
};

/** A copy of the content with one more language, remade for each run. */
export const PSEUDO_LOCALE_CONTENT = 'node_modules/.cache/base-path-site/content';

export const basePathSite: BuiltSite = {
  dir: 'node_modules/.cache/base-path-site/dist',
  base: '/clinic/neck/',
  originVariable: 'BASE_PATH_SITE_ORIGIN',
  buildEnv: {
    ...UNSET,
    BASE_PATH: '/clinic/neck/',
    SITE_URL: 'https://neck.example.org',
    OUT_DIR: './node_modules/.cache/base-path-site/dist',
    CONTENT_DIR: `./${PSEUDO_LOCALE_CONTENT}`,
    CACHE_DIR: './node_modules/.cache/base-path-site/astro',
  },
};

export const withoutOfflineSite: BuiltSite = {
  dir: 'node_modules/.cache/without-offline-site/dist',
  base: '/',
  originVariable: 'WITHOUT_OFFLINE_SITE_ORIGIN',
  buildEnv: {
    ...UNSET,
    OUT_DIR: './node_modules/.cache/without-offline-site/dist',
    OFFLINE: 'off',
    // A third of the time of a build, for copies that the other sites have too.
    COMPRESS: 'off',
  },
};
