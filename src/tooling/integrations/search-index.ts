/**
 * Search index: Pagefind's full text of the finished site, in `pagefind/`.
 *
 * Each question gets an entry of its own, so that a result leads to its answer and not to the top of all answers.
 */
import { existsSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { type HTMLElement, parse } from 'node-html-parser';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { serveIndex } from './serve-index.ts';

/** Pagefind writes its own interfaces beside the index. This site has its own. */
const UNUSED = 'pagefind-{ui,modular-ui,component-ui,highlight}.{js,css}';

export function searchIndex(): AstroIntegration {
  let base = '/';
  return {
    name: 'search-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:server:setup': ({ server }) => serveIndex(server.middlewares, join('dist', 'pagefind'), base),
      'astro:build:done': async ({ dir, logger }) => {
        const count = await indexSite(fileURLToPath(dir));
        logger.info(`${count} pages and questions are in the full text of search`);
      },
    },
  };
}

const PROGRAMS = ['pagefind.js', 'pagefind-worker.js'];
const LOST_PART = '"load_index_chunk")).catch(()=>{});}';

/** Most of a page are its drawings, and none of its words. */
const DRAWING = /<svg\b.*?<\/svg>/gs;

/** Writes the index of the site in `folder`, and returns how many pages and questions it has. */
export async function indexSite(folder: string): Promise<number> {
  const { index, errors } = await createIndex();
  if (!index) throw new Error(`Pagefind has not started: ${errors.join('; ')}`);
  try {
    let count = 0;
    for (const name of globSync('**/*.html', { cwd: folder }).sort())
      count += await addPage(index, folder, name.replaceAll('\\', '/'));
    const written = await index.writeFiles({ outputPath: join(folder, 'pagefind') });
    refuse(written.errors, 'pagefind/');
    for (const file of globSync(UNUSED, { cwd: join(folder, 'pagefind') }))
      rmSync(join(folder, 'pagefind', file));
    if (count === 0 || !existsSync(join(folder, 'pagefind/pagefind.js')))
      throw new Error('The full text of search is empty.');
    for (const program of PROGRAMS) tellLostParts(join(folder, 'pagefind', program));
    return count;
  } finally {
    await close();
  }
}

/** Pagefind takes a part of the index that did not load for one without results, and says that nothing was found. */
function tellLostParts(program: string): void {
  const [before, after, ...more] = readFileSync(program, 'utf8').split(LOST_PART);
  if (before === undefined || after === undefined || more.length > 0)
    throw new Error(
      `${program} no longer hides lost parts of the index where it used to. Look at decision 0056 again.`,
    );
  writeFileSync(program, `${before}"load_index_chunk"));}${after}`);
}

async function addPage(index: PagefindIndex, folder: string, name: string): Promise<number> {
  const html = readFileSync(join(folder, name), 'utf8');
  if (!html.includes('data-pagefind-body')) return 0;
  const page = parse(html.replace(DRAWING, ''));
  const language = page.querySelector('html')?.getAttribute('lang') ?? 'en';
  const url = `/${name.replace(/(^|\/)index\.html$/, '$1')}`;
  const questions = page.querySelectorAll('details.question[id]');
  for (const question of questions) {
    const { errors } = await index.addCustomRecord({
      ...questionRecord(question),
      url: `${url}#${question.id}`,
      language,
    });
    refuse(errors, `${url}#${question.id}`);
    question.remove();
  }
  const { errors } = await index.addHTMLFile({ sourcePath: name, content: page.toString() });
  refuse(errors, name);
  return 1 + questions.length;
}

function questionRecord(question: HTMLElement) {
  const title = question.querySelector('summary h3')?.text.trim() ?? '';
  for (const ignored of question.querySelectorAll('[data-pagefind-ignore], summary, .source'))
    ignored.remove();
  const answer = question.structuredText.replace(/\s+/g, ' ').trim();
  return {
    content: `${title} ${answer}`,
    meta: { title, kind: 'question' },
    filters: { kind: ['question'] },
  };
}

function refuse(errors: readonly string[], name: string): void {
  if (errors.length > 0) throw new Error(`${name} is not in the full text of search: ${errors.join('; ')}`);
}
