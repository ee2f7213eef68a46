// @ts-check
/** Debian: packages of the system, where this process may install them. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { say } from './project.mjs';

const APT_GET = '/usr/bin/apt-get';

/**
 * Installs packages when this process is root on a Debian. Says what it does, and returns whether it tried.
 *
 * @param {readonly string[]} packages
 */
export function installFromDebian(packages) {
  if (process.getuid?.() !== 0 || !existsSync(APT_GET)) return false;
  say(`Installing ${packages.join(' and ')} from the packages of this system.`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync(APT_GET, ['update', '-qq'], { env, stdio: 'inherit' });
  spawnSync(APT_GET, ['install', '-y', '-qq', '--no-install-recommends', ...packages], {
    env,
    stdio: 'inherit',
  });
  return true;
}
