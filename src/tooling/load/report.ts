/** Report: what a load has shown, for people and for programs. */
import type { Answered } from '../serve-nginx.ts';
import type { Measured } from './wrk.ts';

export interface Sum {
  readonly requests: number;
  /** Heads and bodies of the answers. */
  readonly bytes: number;
}

export interface LoadReport {
  /** What the reader waits for. */
  readonly visit: Sum;
  /** What comes after the first page until the whole site is kept on the device, that page included. */
  readonly saving: Sum;
  /** Bytes of the service worker, which says what is kept. */
  readonly worker: number;
  /** Files of the site, without their compressed copies. */
  readonly files: number;
  /** Different addresses that the load asked for. */
  readonly addresses: number;
  readonly origin: Measured;
  readonly edge: Measured;
  /** From 0 to 1. */
  readonly hitRatio: number;
  /** What reached the origin behind the edge. */
  readonly originRequests: number;
}

/** The least share of requests that the edge must answer alone. */
const LEAST_HIT_RATIO = 0.999;

/** What a report must show; empty when it does. */
export function shortfalls(report: LoadReport): readonly string[] {
  const { origin, edge, hitRatio, originRequests, files } = report;
  return [
    ...(hitRatio >= LEAST_HIT_RATIO
      ? []
      : [`The edge answered only ${percent(hitRatio)} of the requests alone.`]),
    ...(originRequests <= files
      ? []
      : [`${originRequests} requests reached the origin, for ${files} files.`]),
    ...(origin.failed + edge.failed === 0 ? [] : [`${origin.failed + edge.failed} requests failed.`]),
  ];
}

export function sumOf(answers: readonly Answered[]): Sum {
  return { requests: answers.length, bytes: answers.reduce((sum, { bytes }) => sum + bytes, 0) };
}

export function writeReport({
  visit,
  saving,
  worker,
  files,
  addresses,
  origin,
  edge,
  hitRatio,
  originRequests,
}: LoadReport): string {
  const row = (name: string, { requestsPerSecond, megabytesPerSecond, median, p99, max }: Measured) =>
    `| ${name} | ${whole(requestsPerSecond)} | ${megabytesPerSecond.toFixed(1)} | ${median.toFixed(1)} | ${p99.toFixed(1)} | ${max.toFixed(1)} |`;
  const visits = edge.requestsPerSecond / (visit.requests + saving.requests);
  return `# Load: an edge before one origin

Written by \`npm run load\`. Clients, edge and origin share one small machine, so the figures are a floor, and good for
comparison only. Varnish and nginx run with the files in \`deploy/\`.

## A first visit

What a reader waits for, with an empty cache: the first page, one exercise with its timer started, "Get help", and one
search. **${visit.requests} requests, ${whole(visit.bytes / 1000)} kB** in Brotli, heads of answers included.

Behind the first page the service worker fetches the whole site, once, for use without network:
**${saving.requests} requests, ${whole(saving.bytes / 1000)} kB** with that page. With an update come the worker, ${whole(worker / 1000)} kB, and the files that have changed.

## Under load

The requests of such visits to all exercises, with all that the service worker fetches: ${addresses} addresses, over and
over, on 32 connections, in Brotli.

| Server | Requests a second | MB a second | Median, ms | 99 %, ms | Longest, ms |
| --- | ---: | ---: | ---: | ---: | ---: |
${row('nginx alone', origin)}
${row('Varnish before nginx', edge)}

| Edge | |
| --- | ---: |
| Requests in ${whole(edge.seconds)} seconds | ${whole(edge.requests)} |
| Answered by the edge alone | ${percent(hitRatio)} |
| Requests that reached the origin | ${originRequests} |
| Files of the site | ${files} |
| Requests that failed | ${edge.failed + origin.failed} |
| First visits a second | ${whole(visits)} |
| First visits a day, at that rate | ${whole((visits * 86_400) / 1e6)} million |
`;
}

const whole = (value: number): string => Math.round(value).toLocaleString('en-GB');

const percent = (share: number): string => `${(Math.floor(share * 100_000) / 1000).toFixed(3)} %`;
