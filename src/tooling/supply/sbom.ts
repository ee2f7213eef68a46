/**
 * SBOM: the list of parts, in the form of CycloneDX, from the words of `npm sbom`.
 *
 * The same lock file gives the same bytes: no time, no name of a folder, and a number made from the content.
 */
import { createHash } from 'node:crypto';

interface Bom {
  readonly metadata: Readonly<Record<string, unknown>> & {
    readonly component: Readonly<Record<string, unknown>>;
  };
  readonly components: readonly Readonly<Record<string, unknown>>[];
}

/** @throws SyntaxError when npm has not answered with a list */
export function reproducibleSbom(fromNpm: string, name: string): string {
  const bom = JSON.parse(fromNpm) as Bom & Readonly<Record<string, unknown>>;
  const { timestamp: _time, tools: _tools, ...metadata } = bom.metadata;
  const rest = { ...bom, metadata: { ...metadata, component: { ...metadata.component, name } } };
  const digest = createHash('sha256')
    .update(JSON.stringify({ ...rest, serialNumber: '' }))
    .digest('hex');
  return `${JSON.stringify({ ...rest, serialNumber: `urn:uuid:${uuidOf(digest)}` }, undefined, 2)}\n`;
}

/** A version 8 UUID: its digits come from elsewhere. */
function uuidOf(digest: string): string {
  const variant = (Number.parseInt(digest.charAt(16), 16) & 0x3) | 0x8;
  return [
    digest.slice(0, 8),
    digest.slice(8, 12),
    `8${digest.slice(13, 16)}`,
    variant.toString(16) + digest.slice(17, 20),
    digest.slice(20, 32),
  ].join('-');
}
