/** Wrk: a bounded load on a server of this machine, and what it measured. */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { bringPrograms, withPrograms } from '../setup/programs.mjs';
import { root } from '../setup/project.mjs';

/** Times in milliseconds. */
export interface Measured {
  readonly requests: number;
  readonly failed: number;
  readonly seconds: number;
  readonly requestsPerSecond: number;
  readonly megabytesPerSecond: number;
  readonly median: number;
  readonly p99: number;
  readonly max: number;
}

interface Raw {
  readonly requests: number;
  readonly microseconds: number;
  readonly bytes: number;
  readonly failed: number;
  readonly median: number;
  readonly p99: number;
  readonly max: number;
}

const THREADS = 2;
const CONNECTIONS = 32;

/** False when it is not here and cannot be installed. */
export const hasWrk = (): boolean => bringPrograms(['wrk'], 'wrk');

/**
 * @param origin on loopback
 * @param addresses a file with one address a line, which are asked for in order
 * @throws when wrk is not here, or has not measured
 */
export async function load(origin: string, addresses: string, seconds: number): Promise<Measured> {
  if (!origin.startsWith('http://127.0.0.1:')) throw new RangeError(`${origin} is not on this machine.`);
  const script = join(root, 'src/tooling/load/visit.lua');
  const args = [`-t${THREADS}`, `-c${CONNECTIONS}`, `-d${seconds}s`, '-s', script, `${origin}/`];
  const { stdout } = await promisify(execFile)('wrk', args, {
    env: { ...withPrograms(), LOAD_ADDRESSES: addresses },
  });
  return readMeasured(stdout);
}

/** @param output of wrk with `visit.lua` */
export function readMeasured(output: string): Measured {
  const line = /^LOAD (\{.*\})$/m.exec(output)?.[1];
  if (line === undefined) throw new Error(`wrk has measured nothing: ${output}`);
  const { requests, failed, bytes, microseconds, median, p99, max } = JSON.parse(line) as Raw;
  const seconds = microseconds / 1e6;
  return {
    requests,
    failed,
    seconds,
    requestsPerSecond: requests / seconds,
    megabytesPerSecond: bytes / seconds / 1e6,
    median: median / 1000,
    p99: p99 / 1000,
    max: max / 1000,
  };
}
