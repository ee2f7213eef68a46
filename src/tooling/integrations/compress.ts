/**
 * Compress: a Brotli and a gzip copy beside each text file of the finished site.
 *
 * A host that sends files as they are can then send the smallest, at an effort that no host spends on
 * each request. It belongs last among the integrations, so that it sees what the others write.
 */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { constants } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import type { FileToCompress } from './compress-worker.ts';
import { inWorkers } from './in-workers.ts';

const TEXT_FILE = /\.(css|html|ics|js|json|mjs|svg|txt|webmanifest|xml)$/;

/** A smaller file fits one network packet as it is. */
const MINIMUM_BYTES = 1024;

/** Qualities of Brotli, and the level of gzip. */
export interface Effort {
  readonly pages: number;
  /** Of drawings, and of pages for frames: there are as many as there are exercises, and they are no first screen. */
  readonly less: number;
  readonly gzip: number;
}

const HIGHEST = constants.BROTLI_MAX_QUALITY;
const LESS = /\.svg$|(^|[\\/])embed[\\/].*\.html$/;

const BEST: Effort = { pages: HIGHEST, less: HIGHEST - 1, gzip: constants.Z_BEST_COMPRESSION };
/** 2.6 times as fast, for 2 % more bytes. */
const GOOD: Effort = { pages: HIGHEST - 1, less: HIGHEST - 1, gzip: constants.Z_BEST_COMPRESSION };
/**
 * 30 times as fast, for 20 % more bytes. Qualities between take longer and gain next to nothing. Gzip takes half as long
 * as at its best, for 4 % more bytes.
 */
const QUICK: Effort = { pages: 5, less: 5, gzip: 4 };

/** Bytes of text: some 50 exercises, some 200. */
const MOST_FOR_BEST = 40e6;
const MOST_FOR_GOOD = 160e6;

/**
 * What a site with that many bytes of text can afford: a site of some exercises waits for seconds, and one of a thousand
 * would wait for ten minutes.
 *
 * @param wish `best` for the fewest bytes at any price, `off` for no copies
 */
export function effortFor(bytes: number, wish?: string): Effort | undefined {
  if (wish === 'off') return undefined;
  if (wish === 'best' || bytes <= MOST_FOR_BEST) return BEST;
  return bytes <= MOST_FOR_GOOD ? GOOD : QUICK;
}

export function compress(): AstroIntegration {
  return {
    name: 'compress',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const { count, effort } = await compressFolder(fileURLToPath(dir), process.env['COMPRESS']);
        logger.info(
          effort ? `${count} files have compressed copies, of quality ${effort.pages}` : 'switched off',
        );
      },
    },
  };
}

export interface Compressed {
  /** How many files have copies. */
  readonly count: number;
  readonly effort: Effort | undefined;
}

/** Writes `.br` and `.gz` beside each text file of the folder. */
export async function compressFolder(folder: string, wish?: string): Promise<Compressed> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => TEXT_FILE.test(name))
    .map((name) => ({ file: join(folder, name), bytes: statSync(join(folder, name)).size }))
    .filter(({ bytes }) => bytes >= MINIMUM_BYTES);
  const effort = effortFor(
    files.reduce((sum, { bytes }) => sum + bytes, 0),
    wish,
  );
  if (!effort) return { count: 0, effort };
  const sized = files.map(({ file, bytes }): FileToCompress & { bytes: number } => ({
    ...{ file, bytes },
    quality: LESS.test(file) ? effort.less : effort.pages,
  }));
  // The largest first, so that all workers are done at about the same time.
  sized.sort((a, b) => b.bytes - a.bytes);
  const worker = { file: new URL('./compress-worker.ts', import.meta.url), least: 1 };
  await inWorkers<FileToCompress, number>(worker, sized, effort.gzip);
  return { count: files.length, effort };
}
