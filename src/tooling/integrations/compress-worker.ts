/**
 * Compress worker: makes the copies of some files of a site, in a memory of its own.
 *
 * Each compressor counts as memory of whoever makes it, who then looks for what to clear up. In a build that means all
 * that made the pages, and takes a quarter of the time of the copies.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { workerData } from 'node:worker_threads';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** What a worker is told. */
export interface FileToCompress {
  readonly file: string;
  /** Of Brotli. */
  readonly quality: number;
}

for (const { file, quality } of workerData as readonly FileToCompress[]) {
  const body = readFileSync(file);
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: quality,
    [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
  };
  writeFileSync(`${file}.br`, brotliCompressSync(body, { params }));
  writeFileSync(`${file}.gz`, gzipSync(body, { level: constants.Z_BEST_COMPRESSION }));
}
