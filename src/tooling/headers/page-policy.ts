/** Page policy: the content policy inside a page, for hosts that send no headers of ours. */
import { contentPolicy } from './content-policy.ts';
import { type InlineCode, inlineCode } from './inline-code.ts';

/** It rules what comes after it, so it stands first: after what says how to read the bytes, or after the doctype. */
const BEFORE = /^<!doctype html>(?:<html[^>]*><head><meta charset="utf-8">)?/i;

/** @throws when the page does not begin as every page does, so that the policy would come too late */
export function withPagePolicy(html: string, code: InlineCode = inlineCode(html)): string {
  const start = BEFORE.exec(html)?.[0];
  if (start === undefined) throw new Error('A page begins without a doctype: its policy has no place.');
  const policy = contentPolicy(code, 'not-said');
  return `${start}<meta http-equiv="content-security-policy" content="${policy}">${html.slice(start.length)}`;
}
