/** Site settings, read once. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { readLogo } from '../../content-schema/logo.ts';
import { siteSchema } from '../../content-schema/site.ts';
import type { Clinic, Logo } from '../../domain/clinic.ts';

const content = process.env['CONTENT_DIR'] ?? './content';

const settings = siteSchema.parse(parse(readFileSync(`${content}/site.yaml`, 'utf8')));

/** A picture in the content folder, as its bytes. */
export const readPicture = (file: string): Buffer<ArrayBuffer> => readFileSync(`${content}/${file}`);

const { logo } = settings.clinic;

const clinic: Clinic = { ...settings.clinic, logo: logo === null ? null : logoOf(logo) };

export const site = { ...settings, clinic };

/** @throws {Error} when the picture cannot be shown: the content check says so first */
function logoOf(file: string): Logo {
  const read = readLogo(file, readPicture(file));
  if (!read.ok) throw new Error(`${file} ${read.fault}`);
  return read.logo;
}

/** True when `npm run sheets` makes this build: ready PDFs of the sheets follow it. */
export const hasReadySheets = process.env['READY_SHEETS'] === 'true';
