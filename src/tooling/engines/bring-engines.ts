/** Installs the engines that are missing, where this process may and the system has packages of them. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { ENGINE_PACKAGES, findEngines } from './engines.ts';

const missing = findEngines().filter(({ env }) => !env);

if (missing.length > 0 && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
  console.log(`Installing: ${ENGINE_PACKAGES.join(', ')}.`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (...args: readonly string[]) => spawnSync('/usr/bin/apt-get', args, { env, stdio: 'inherit' });
  apt('update', '-qq');
  apt('install', '-y', '-qq', '--no-install-recommends', ...ENGINE_PACKAGES);
} else if (missing.length > 0) {
  console.log(`Install these to test in all engines: ${ENGINE_PACKAGES.join(', ')}.`);
}
