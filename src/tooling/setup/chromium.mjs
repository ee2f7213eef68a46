// @ts-check
/**
 * Chromium: the browser of the tests, found on this machine or brought to it.
 *
 * The headless shell is preferred: the same engine without windows, tabs and menus, at half of the work.
 * In order: the one named by `CHROMIUM_PATH`, an installed one, Playwright's own, Playwright's download,
 * and, where this process may, the package of the system.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { isWindows, nodeModules, root, SetupError, say } from './project.mjs';

const PROBE_MS = 60_000;
const DOWNLOAD_MS = 300_000;

const NAMES = isWindows
  ? ['chrome.exe', 'msedge.exe']
  : [
      'chromium-headless-shell',
      'chrome-headless-shell',
      'chromium',
      'chromium-browser',
      'google-chrome-stable',
      'google-chrome',
      'Google Chrome',
      'Chromium',
    ];

/** Of Debian and its kin. The first is not in all of them. */
const PACKAGES = ['chromium-headless-shell', 'chromium'];

const USUAL_FOLDERS = [
  '/usr/bin',
  '/usr/local/bin',
  '/snap/bin',
  '/Applications/Google Chrome.app/Contents/MacOS',
  '/Applications/Chromium.app/Contents/MacOS',
  'C:\\Program Files\\Google\\Chrome\\Application',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application',
];

/**
 * The path of a Chromium that has been seen to open a page.
 *
 * @param {string} node the Node that runs Playwright
 */
export function findChromium(node) {
  const chosen = process.env['CHROMIUM_PATH'];
  if (chosen) {
    if (opensPage(chosen)) return chosen;
    throw new SetupError(`CHROMIUM_PATH names ${chosen}, which does not open a page.`);
  }
  const found = installed() ?? playwrights(node) ?? downloaded(node) ?? fromSystemPackages();
  if (found) return found;
  throw new SetupError('The tests need Chromium. Install it, or name one with CHROMIUM_PATH.');
}

function installed() {
  const folders = new Set([
    ...(process.env['PATH'] ?? '').split(delimiter).filter(Boolean),
    ...USUAL_FOLDERS,
  ]);
  const paths = NAMES.flatMap((name) => [...folders].map((folder) => join(folder, name)));
  return paths.find((path) => existsSync(path) && opensPage(path));
}

/** @param {string} node */
function playwrights(node) {
  const script = "process.stdout.write(require('playwright-core').chromium.executablePath())";
  const { stdout } = spawnSync(node, ['-e', script], { cwd: root, encoding: 'utf8' });
  return stdout && existsSync(stdout) && opensPage(stdout) ? stdout : undefined;
}

/** @param {string} node */
function downloaded(node) {
  say('No Chromium found: downloading the one of Playwright.');
  const cli = join(nodeModules, '@playwright/test/cli.js');
  spawnSync(node, [cli, 'install', 'chromium', '--no-shell'], {
    cwd: root,
    stdio: 'inherit',
    timeout: DOWNLOAD_MS,
  });
  return playwrights(node);
}

function fromSystemPackages() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined;
  say('No download possible: installing the Chromium of this system.');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('/usr/bin/apt-get', ['update', '-qq'], { env, stdio: 'inherit' });
  for (const name of PACKAGES) {
    const options = ['install', '-y', '-qq', '--no-install-recommends', name, 'fonts-liberation'];
    spawnSync('/usr/bin/apt-get', options, { env, stdio: 'inherit' });
    const found = installed();
    if (found) return found;
  }
  return undefined;
}

/**
 * Asking for the version is not enough: a browser without its libraries answers that, and so does the
 * stand-in that some systems install until a person asks for the real one.
 *
 * @param {string} path
 */
function opensPage(path) {
  const profile = mkdtempSync(join(tmpdir(), 'chromium-probe-'));
  try {
    const args = [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      `--user-data-dir=${profile}`,
      '--dump-dom',
      'about:blank',
    ];
    const { status, stdout } = spawnSync(path, args, { encoding: 'utf8', timeout: PROBE_MS });
    return status === 0 && stdout.includes('<html');
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}
