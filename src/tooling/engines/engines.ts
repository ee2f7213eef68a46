/**
 * Engines: the browsers of other makers that this machine has, beside the Chromium of every test.
 *
 * Playwright brings its own Firefox and WebKit where it can download them. Here they are those of the
 * system: they are tested when they are there, and said aloud to be missing when they are not.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, globSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export interface Engine {
  readonly name: 'Firefox' | 'WebKitGTK';
  /** The file with its tests. */
  readonly test: string;
  /** What tells the tests where it is. Undefined: it is not on this machine. */
  readonly env: Readonly<Record<string, string>> | undefined;
}

/** The packages of Debian that bring both. */
export const ENGINE_PACKAGES = ['firefox-esr', 'webkit2gtk-driver', 'xvfb'] as const;

export function findEngines(): readonly Engine[] {
  return [
    { name: 'Firefox', test: 'firefox.test.ts', env: firefox() },
    { name: 'WebKitGTK', test: 'webkit.test.ts', env: webkit() },
  ];
}

function firefox(): Engine['env'] {
  // A stand-in that asks a person to install the real one does not tell its version.
  const path = [process.env['FIREFOX_PATH'] ?? '', ...onPath(['firefox-esr', 'firefox'])].find(
    (each) => each && spawnSync(each, ['--version'], { encoding: 'utf8' }).stdout?.includes('Firefox'),
  );
  return path ? { FIREFOX_PATH: path } : undefined;
}

/** Its small browser opens a window, so it needs a screen: a made-up one where there is no other. */
function webkit(): Engine['env'] {
  const [driver] = onPath(['WebKitWebDriver']);
  const [browser] = globSync('/usr/lib*/{,*/}webkit2gtk-4.1/MiniBrowser');
  const [screen] = onPath(['Xvfb']);
  return driver && browser && screen
    ? { WEBKIT_DRIVER: driver, WEBKIT_BROWSER: browser, XVFB: screen }
    : undefined;
}

function onPath(names: readonly string[]): readonly string[] {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  return names
    .flatMap((name) => folders.map((folder) => join(folder, name)))
    .filter((path) => existsSync(path));
}
