/** Hand-written: the page of one exercise as somebody would write it for itself, the least that its content weighs. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { transformSync } from 'esbuild';
import { parse } from 'node-html-parser';
import { root } from '../setup/project.mjs';
import type { PlainPage } from './plain-pages.ts';

/** The drawings of a page, and the styles that they cannot be seen without. */
export interface Drawings {
  /** As markup: first the large one, then those of the start and the steps. */
  readonly markup: readonly string[];
  readonly css: string;
}

export const NO_DRAWINGS: Drawings = { markup: [], css: '' };

const STYLE =
  ':root{--color-calm:#dcebf2}body{max-width:40rem;margin:auto;padding:1rem;font:1.2rem/1.5 system-ui;color:#17242b;background:#fbfaf6}';

/** One page with its style in it. Without drawings: what the words alone weigh. */
export function handWritten({ title, description, body }: PlainPage, { markup, css }: Drawings): string {
  const [large = '', ...others] = markup;
  const html = body
    .split('\n\n')
    .map((block) => {
      if (block.startsWith('## ')) return `<h2>${block.slice(3)}</h2>`;
      const items = block.split('\n').filter((line) => /^(- |\d+\. )/.test(line));
      if (items.length === 0) return `<p>${block}</p>`;
      const words = items.map((item) => item.replace(/^(- |\d+\. )/, ''));
      if (block.startsWith('- ')) return `<ul>${words.map((line) => `<li>${line}</li>`).join('')}</ul>`;
      const [start = '', ...steps] = others;
      return `${start}<ol>${words.map((line, step) => `<li>${line}${steps[step] ?? ''}</li>`).join('')}</ol>`;
    })
    .join('\n');
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${title}</title><meta name="description" content="${description}"><style>${STYLE}${css}</style><main><h1>${title}</h1>${large}${html}</main></html>`;
}

/** @param html a page of this site */
export function drawingsOf(html: string): Drawings {
  const markup = parse(html)
    .querySelectorAll('main svg.figure[role="img"]')
    .map((drawing) => drawing.outerHTML);
  const sheets = ['figure.css', 'figure-colours.css'].map((name) =>
    readFileSync(join(root, 'src/styles', name), 'utf8'),
  );
  return { markup, css: transformSync(sheets.join('\n'), { loader: 'css', minify: true }).code.trim() };
}
