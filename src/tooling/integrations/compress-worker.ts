/** Compress worker: makes the copies of some files of a site. */
import { readFileSync, writeFileSync } from 'node:fs';
import { workerData } from 'node:worker_threads';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { Share } from './in-workers.ts';

export interface FileToCompress {
  readonly file: string;
  /** Of Brotli. */
  readonly quality: number;
}

const { items, common: level } = workerData as Share<FileToCompress, number>;
for (const { file, quality } of items) {
  const body = readFileSync(file);
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: quality,
    [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
  };
  writeFileSync(`${file}.br`, brotliCompressSync(body, { params }));
  writeFileSync(`${file}.gz`, gzipSync(body, { level }));
}
