/**
 * Compress: a Brotli and a gzip copy beside each text file of the finished site.
 *
 * A host that sends files as they are can then send the smallest, at an effort that no host spends on
 * each request. It belongs last among the integrations, so that it sees what the others write.
 */
import { readdirSync, statSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { fewAtOnce } from './few-at-once.ts';

const TEXT_FILE = /\.(css|html|ics|js|json|mjs|svg|txt|webmanifest|xml)$/;

/** A smaller file fits one network packet as it is. */
const MINIMUM_BYTES = 1024;

/**
 * Of drawings and of pages for frames, one below the highest: 2.6 times as fast, for 2 % more bytes. There are as many as
 * there are exercises, and they are no first screen of this site. What is below this quality loses 13 %.
 */
const LESS_QUALITY = constants.BROTLI_MAX_QUALITY - 1;
const LESS = /\.svg$|(^|[\\/])embed[\\/].*\.html$/;

export function compress(): AstroIntegration {
  return {
    name: 'compress',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const count = await compressFolder(fileURLToPath(dir));
        logger.info(`${count} files have compressed copies`);
      },
    },
  };
}

/** Writes `.br` and `.gz` beside each text file of the folder. Returns how many files have them. */
export async function compressFolder(folder: string): Promise<number> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => TEXT_FILE.test(name))
    .map((name) => join(folder, name))
    .filter((file) => statSync(file).size >= MINIMUM_BYTES);
  await fewAtOnce(files, availableParallelism(), compressFile);
  return files.length;
}

async function compressFile(file: string): Promise<void> {
  const body = await readFile(file);
  const quality = LESS.test(file) ? LESS_QUALITY : constants.BROTLI_MAX_QUALITY;
  await writeFile(`${file}.br`, await toBrotli(body, quality));
  await writeFile(`${file}.gz`, await promisify(gzip)(body, { level: 9 }));
}

function toBrotli(body: Buffer, quality: number): Promise<Buffer> {
  return promisify(brotliCompress)(body, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: quality,
      [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
    },
  });
}
