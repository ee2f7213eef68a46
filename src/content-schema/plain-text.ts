/**
 * Plain text: the words of a short piece of MDX, for structured data.
 *
 * Answers use links, emphasis and components of the prose set; nothing else needs to be understood here.
 */
export function plainText(mdx: string): string {
  return mdx
    .replace(/<Source\b[^>]*\/>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[*_`]+/g, '')
    .replace(/^\s*[-#>]+\s+/gm, '')
    .replace(/\s+/g, ' ')
    .replace(/ ([.,;:?!])/g, '$1')
    .trim();
}
