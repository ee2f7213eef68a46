/** Site settings, read once. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { type Site, siteSchema } from '../../content-schema/site.ts';

const content = process.env['CONTENT_DIR'] ?? './content';

export const site: Site = siteSchema.parse(parse(readFileSync(`${content}/site.yaml`, 'utf8')));
