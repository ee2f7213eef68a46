/**
 * Physical properties: CSS that says left or right where it means start or end.
 *
 * Such a line puts an Urdu page back to front. What is left in every language, a person's left arm for
 * instance, says so in a comment that begins with `physical:` on its line or the line before.
 */

const SIDE = '(?:left|right)';

const PHYSICAL: readonly RegExp[] = [
  // CSS properties, and those of an object of styles.
  new RegExp(`(?<![\\w-])(?:margin|padding|scroll-margin|scroll-padding)-${SIDE}\\s*:`),
  new RegExp(`(?<![\\w-])border-${SIDE}(?:-(?:color|style|width))?\\s*:`),
  new RegExp(`(?<![\\w-])border-(?:top|bottom)-${SIDE}-radius\\s*:`),
  new RegExp(`(?:^|[;{\\s])${SIDE}\\s*:\\s*(?:-?[\\d.]|auto|calc|var|min|max|clamp|env|inherit|unset)`),
  new RegExp(`(?<![\\w-])(?:text-align|float|clear|caption-side)\\s*:\\s*${SIDE}`),
  // Utility classes, with any variant before them.
  /(?<=["'`\s:!-])(?:m|p|scroll-m|scroll-p)[lr]-(?:auto|px|\[|\(|\d)/,
  new RegExp(`(?<=["'\`\\s:!-])(?:text|float|clear)-${SIDE}(?=["'\`\\s])`),
  new RegExp(`(?<=["'\`\\s:!-])${SIDE}-(?:auto|px|full|\\[|\\(|\\d)`),
  /(?<=["'`\s:!])(?:border|rounded)-(?:[lr]|tl|tr|bl|br)(?=["'`\s-])/,
];

const ALLOWED = /(?:\/\*|\/\/|<!--)\s*physical:\s*\S/;

/** The numbers of the lines, from 1, that use a physical property without a reason. */
export function physicalLines(source: string): readonly number[] {
  const lines = source.split('\n');
  return lines.flatMap((line, index) => {
    const allowed = ALLOWED.test(line) || ALLOWED.test(lines[index - 1] ?? '');
    return !allowed && PHYSICAL.some((pattern) => pattern.test(line)) ? [index + 1] : [];
  });
}
