/**
 * Load: shows what one edge before one origin can carry, on this machine and nowhere else. Writes `bench/load.md` and
 * `bench/load.json`. `SECONDS_OF_LOAD` bounds each of its two runs.
 */
import { globSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type LoadReport, shortfalls, sumOf, writeReport } from './load/report.ts';
import { hasVarnish, startVarnish } from './load/varnish.ts';
import { stayUntilSaved, visit } from './load/visit.ts';
import { hasWrk, load } from './load/wrk.ts';
import { type NginxSite, serveNginx } from './serve-nginx.ts';
import { findNginx } from './setup/nginx.mjs';
import { root, SetupError, say } from './setup/project.mjs';

const SITE = { dir: join(root, 'dist'), base: '/' };
const seconds = Math.min(60, Number(process.env['SECONDS_OF_LOAD'] ?? 20));

const nginx = findNginx();
if (!hasVarnish() || !nginx || !hasWrk())
  throw new SetupError(
    'The load needs nginx, Varnish and wrk, and not all of them are here or can be installed.',
  );

const files = globSync('**/*', { cwd: SITE.dir, withFileTypes: true })
  .filter((entry) => entry.isFile() && !/\.(br|gz|conf)$|^_/.test(entry.name))
  .map((entry) => join(entry.parentPath, entry.name).slice(SITE.dir.length).replaceAll('\\', '/'));
const exercises = files.flatMap((file) => /^\/exercises\/([^/]+)\/index\.html$/.exec(file)?.[1] ?? []);

const work = mkdtempSync(join(tmpdir(), 'unknot-load-'));
const servers: { close: () => Promise<void> }[] = [];
try {
  say('Recording a visit.');
  const recorder = await opened(serveNginx(nginx, SITE, { writesLog: true }));
  /** What is asked for meanwhile. */
  const record = async (act: () => Promise<void>) => {
    const before = recorder.requests().length;
    await act();
    return recorder.requests().slice(before);
  };
  const visited = await record(() => visit(recorder.origin, exercises[0] ?? ''));
  const saved = await record(() => stayUntilSaved(recorder.origin));
  await recorder.close();
  const asked = exercises.flatMap((exercise) =>
    [...visited, ...saved].map(({ path }) =>
      path.replace(`/exercises/${exercises[0]}/`, `/exercises/${exercise}/`),
    ),
  );
  const addresses = join(work, 'addresses.txt');
  writeFileSync(addresses, asked.join('\n'));

  say(`Load on nginx alone, ${seconds} s.`);
  const alone = await opened(serveNginx(nginx, SITE));
  const origin = await load(alone.origin, addresses, seconds);
  await alone.close();

  const behind: NginxSite = await opened(serveNginx(nginx, SITE, { writesLog: true }));
  const edge = await opened(startVarnish(behind.origin));
  const [before, requestsBefore] = [edge.counts(), behind.requests().length];
  say(`Load on Varnish before nginx, ${seconds} s.`);
  const atEdge = await load(edge.origin, addresses, seconds);
  const after = edge.counts();
  const hits = after.hits - before.hits;
  const report: LoadReport = {
    visit: sumOf(visited),
    saving: sumOf(saved),
    worker: sumOf(saved.filter(({ path }) => path === '/sw.js')).bytes,
    files: files.length,
    addresses: new Set(asked).size,
    origin,
    edge: atEdge,
    hitRatio: hits / (hits + after.misses - before.misses),
    originRequests: behind.requests().length - requestsBefore,
  };
  writeFileSync(join(root, 'bench/load.json'), `${JSON.stringify(report, undefined, 2)}\n`);
  writeFileSync(join(root, 'bench/load.md'), writeReport(report));
  console.log(writeReport(report));
  for (const shortfall of shortfalls(report)) console.error(shortfall);
  if (shortfalls(report).length > 0) process.exitCode = 1;
} finally {
  await Promise.allSettled(servers.map(({ close }) => close()));
  rmSync(work, { recursive: true });
}

async function opened<Server extends { close: () => Promise<void> }>(
  starting: Promise<Server>,
): Promise<Server> {
  const server = await starting;
  servers.push(server);
  return server;
}
