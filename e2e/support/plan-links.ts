/** Plan links: fragments that were handed out, as src/domain/plan-link-released.test.ts reads them. */
import { readFileSync } from 'node:fs';

const FILE = new URL('../../src/domain/fixtures/plan-links.json', import.meta.url);

export const releasedLinks = (JSON.parse(readFileSync(FILE, 'utf8')) as readonly { fragment: string }[]).map(
  ({ fragment }) => fragment,
);

/** Of three exercises. */
export const [, , THREE_EXERCISES = ''] = releasedLinks;
