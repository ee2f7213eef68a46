/** Site settings, read once. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { type Site, siteSchema } from '../../content-schema/site.ts';

const content = process.env['CONTENT_DIR'] ?? './content';

export const site: Site = siteSchema.parse(parse(readFileSync(`${content}/site.yaml`, 'utf8')));

/** True when `npm run sheets` makes this build: ready PDFs of the sheets follow it. */
export const hasReadySheets = process.env['READY_SHEETS'] === 'true';
