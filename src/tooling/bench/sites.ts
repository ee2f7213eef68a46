/** Sites: this one and its peers with the same words, built and served alike. */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { compressFolder } from '../integrations/compress.ts';
import { serve } from '../serve.mjs';
import { root } from '../setup/project.mjs';
import { type Drawings, drawingsOf, handWritten, NO_DRAWINGS } from './hand-written.ts';
import { layPeer, PEERS } from './peers.ts';
import { type PlainPage, plainPages } from './plain-pages.ts';
import { costOf } from './process.ts';
import { BENCH_FOLDER, installTools } from './tools.ts';

export interface ServedSite {
  readonly name: string;
  readonly origin: string;
  /** The page of one exercise: the one that all sites have. */
  readonly exercise: string;
  readonly close: () => Promise<unknown>;
}

const EXERCISE = 'neck-tilt';
export const HAND_WRITTEN = 'Hand-written page';
/** The same words, and the drawings of this site: all that its page says. */
export const HAND_DRAWN = 'Hand-written page with drawings';

/** @throws {Error} when this site is not built, or a peer does not build */
export async function serveSites(): Promise<readonly ServedSite[]> {
  if (!existsSync(join(root, 'dist/index.html'))) throw new Error('There is no site in dist: npm run build');
  const modules = await installTools();
  const pages = plainPages(join(root, 'content'));
  const served = [await serveFolder('Unknot', join(root, 'dist'), `/exercises/${EXERCISE}/`)];
  for (const peer of PEERS) {
    const folder = join(BENCH_FOLDER, peer.name.toLowerCase());
    layPeer(peer, folder, pages);
    const [script, ...args] = peer.program;
    const env = { ASTRO_TELEMETRY_DISABLED: '1' };
    const { finished } = await costOf(process.execPath, [join(modules, script), ...args], {
      cwd: folder,
      env,
      mostSeconds: 300,
    });
    if (!finished) throw new Error(`${peer.name} did not build.`);
    const output = join(folder, peer.output);
    await compressFolder(output);
    const page = `/exercises/${EXERCISE}${existsSync(join(output, 'exercises', `${EXERCISE}.html`)) ? '.html' : '/'}`;
    served.push(await serveFolder(peer.name, output, page));
  }
  const page = pages.find(({ id }) => id === EXERCISE);
  if (!page) throw new Error(`There is no exercise ${EXERCISE}.`);
  const drawings = drawingsOf(readFileSync(join(root, `dist/exercises/${EXERCISE}/index.html`), 'utf8'));
  return [
    ...served,
    await serveHandWritten(HAND_WRITTEN, page, NO_DRAWINGS),
    await serveHandWritten(HAND_DRAWN, page, drawings),
  ];
}

async function serveHandWritten(name: string, page: PlainPage, drawings: Drawings): Promise<ServedSite> {
  const folder = join(BENCH_FOLDER, drawings === NO_DRAWINGS ? 'hand-written' : 'hand-drawn');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'index.html'), handWritten(page, drawings));
  await compressFolder(folder);
  return serveFolder(name, folder, '/');
}

export async function serveFolder(name: string, dir: string, exercise: string): Promise<ServedSite> {
  const { server, close } = serve({ dir });
  const port = await new Promise<number>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
  return { name, origin: `http://127.0.0.1:${port}`, exercise, close };
}
