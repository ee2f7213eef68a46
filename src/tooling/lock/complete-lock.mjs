// @ts-check
/**
 * Complete lock: entries for the packages of other platforms that a registry did not have.
 *
 * A tool with native code names one optional package per platform. When a registry lacks some of them,
 * npm leaves them out of the lock file it writes, and `npm ci` then refuses that lock file everywhere.
 * An entry with no more than version and platform satisfies it; on the platform in question npm looks
 * the package up, and on all others it skips it.
 */

/**
 * @typedef {object} LockedPackage
 * @property {string} [version]
 * @property {Readonly<Record<string, string>>} [optionalDependencies]
 * @property {boolean} [dev]
 * @property {boolean} [optional]
 * @property {readonly string[]} [os]
 * @property {readonly string[]} [cpu]
 * @property {readonly string[]} [libc]
 *
 * @typedef {Readonly<Record<string, LockedPackage>>} LockedPackages by their path, as in `package-lock.json`
 */

const OS = new Map(
  ['aix', 'android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'win32'].map(
    (os) => [os, os],
  ),
).set('windows', 'win32');

const CPU = new Map(
  ['arm', 'arm64', 'ia32', 'loong64', 'mips64el', 'ppc64', 'riscv64', 's390x', 'wasm32', 'x64'].map((cpu) => [
    cpu,
    cpu,
  ]),
).set('ppc64le', 'ppc64');

/**
 * The packages with the missing ones added, in the order of their paths, and the names of those added.
 *
 * @param {LockedPackages} packages
 * @returns {{ packages: LockedPackages, added: readonly string[] }}
 */
export function completeLock(packages) {
  /** @type {Record<string, LockedPackage>} */
  const all = { ...packages };
  const added = [];
  for (const [path, { optionalDependencies = {}, dev }] of Object.entries(packages)) {
    for (const [name, range] of Object.entries(optionalDependencies)) {
      const seen = visibleFrom(path, name, all);
      if (seen && isSatisfied(range, seen.version)) continue;
      // A package that is there in another version keeps its place; this one then goes beside its user.
      const home = seen ? `${path}/node_modules/${name}` : `node_modules/${name}`;
      const version = range.replace(/^[~^]/, '');
      all[home] = entryOf({ version, ...platformOf(name), ...(dev ? { dev } : {}), optional: true });
      added.push(`${name}@${version}`);
    }
  }
  const sorted = Object.entries(all).sort(([a], [b]) => (a < b ? -1 : 1));
  return { packages: Object.fromEntries(sorted), added };
}

/**
 * The entry as npm writes it, with its properties in npm's order, so that npm has nothing to rewrite.
 *
 * @param {LockedPackage} entry
 * @returns {LockedPackage}
 */
function entryOf({ version, ...rest }) {
  const sorted = Object.entries(rest).sort(([a], [b]) => (a < b ? -1 : 1));
  return { ...(version ? { version } : {}), ...Object.fromEntries(sorted) };
}

/**
 * The package that `import` of `name` finds from the package at `path`: the nearest one upwards.
 *
 * @param {string} path
 * @param {string} name
 * @param {LockedPackages} packages
 * @returns {LockedPackage | undefined}
 */
function visibleFrom(path, name, packages) {
  const here = packages[path === '' ? `node_modules/${name}` : `${path}/node_modules/${name}`];
  if (here || path === '') return here;
  const parentEnds = path.lastIndexOf('/node_modules/');
  return visibleFrom(parentEnds === -1 ? '' : path.slice(0, parentEnds), name, packages);
}

/**
 * Only an exact version can be told to be missing. A range was resolved by npm, or will be.
 *
 * @param {string} range
 * @param {string | undefined} version
 */
function isSatisfied(range, version) {
  return !/^\d+\.\d+\.\d+/.test(range) || range === version;
}

/**
 * The platform that a package names in its own name, as in `@pagefind/windows-arm64`.
 *
 * @param {string} name
 * @returns {Pick<LockedPackage, 'os' | 'cpu' | 'libc'>}
 */
export function platformOf(name) {
  const words = name.split(/[/-]/);
  const os = words.map((word) => OS.get(word)).find(Boolean);
  const cpu = words.map((word) => CPU.get(word)).find(Boolean);
  const libc = words
    .map((word) => (word.startsWith('musl') ? 'musl' : word.startsWith('gnu') ? 'glibc' : undefined))
    .find(Boolean);
  return {
    ...(cpu ? { cpu: [cpu] } : {}),
    ...(libc ? { libc: [libc] } : {}),
    ...(os ? { os: [os] } : {}),
  };
}
