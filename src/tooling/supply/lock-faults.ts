/** Lock faults: what is wrong with the way the packages are pinned. */

export interface LockedPackage {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly license?: string;
  readonly optional?: boolean;
  readonly os?: readonly string[];
  readonly cpu?: readonly string[];
  readonly hasInstallScript?: boolean;
}

/** By its path: `node_modules/preact`. That of the project itself is empty. */
export type LockedPackages = Readonly<Record<string, LockedPackage>>;

export interface Manifest {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly allowScripts?: Readonly<Record<string, boolean>>;
}

const EXACT = /^\d+\.\d+\.\d+(?:-[\w.]+)?$/;

export function lockFaults(manifest: Manifest, packages: LockedPackages): readonly string[] {
  const wanted = {
    ...manifest.dependencies,
    ...manifest.devDependencies,
    ...manifest.optionalDependencies,
  };
  return [
    ...Object.entries(wanted).flatMap(([name, version]) => {
      if (!EXACT.test(version)) return [`package.json asks for ${name} ${version}: name one version.`];
      const locked = packages[`node_modules/${name}`]?.version;
      return locked === version ? [] : [`package.json asks for ${name} ${version}, the lock has ${locked}.`];
    }),
    ...Object.entries(packages).flatMap(([path, entry]) =>
      path === '' ? [] : entryFaults(path, entry, manifest),
    ),
  ];
}

function entryFaults(path: string, entry: LockedPackage, { allowScripts = {} }: Manifest): readonly string[] {
  const name = nameOf(path);
  return [
    ...(entry.resolved === undefined ? [] : [`${name} is locked to a download address: run npm run lock.`]),
    ...(entry.integrity === undefined && !isForOtherPlatform(entry)
      ? [`${name} is locked without its hash.`]
      : []),
    ...(entry.hasInstallScript && allowScripts[name] !== false
      ? [`${name} runs a script when it is installed: deny it in allowScripts, or do without the package.`]
      : []),
  ];
}

/** `node_modules/a/node_modules/@b/c` → `@b/c` */
export function nameOf(path: string): string {
  return path.replace(/^.*node_modules\//, '');
}

/** A place kept for a platform that the registry had no package for. Npm never installs it. */
export function isForOtherPlatform({ integrity, optional, os, cpu }: LockedPackage): boolean {
  return integrity === undefined && optional === true && (os !== undefined || cpu !== undefined);
}
