// @ts-check
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { installFromDebian } from './debian.mjs';

/** Programs for the administrator, which are not on everybody's path. */
const MORE_FOLDERS = ['/usr/sbin', '/usr/local/sbin'];

/** Where programs are looked for. */
const folders = () => [...(process.env['PATH'] ?? '').split(delimiter).filter(Boolean), ...MORE_FOLDERS];

/**
 * Installs `debianPackage` when one of the named programs is missing. False when one is missing still.
 *
 * @param {readonly string[]} names
 * @param {string} debianPackage
 */
export function bringPrograms(names, debianPackage) {
  const areHere = () => names.every((name) => folders().some((folder) => existsSync(join(folder, name))));
  return areHere() || (installFromDebian([debianPackage]) && areHere());
}

/** The environment in which every program that is not missing can be started by its name. */
export function withPrograms() {
  return { ...process.env, PATH: folders().join(delimiter) };
}
