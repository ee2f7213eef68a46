/**
 * Serve with nginx: a finished site on loopback, with the configuration that `deploy/nginx/` ships.
 *
 * What differs from a real server is put into the shipped files here: the address, and no encryption.
 */
import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { answers, freePort } from './serve/loopback.ts';
import type { Nginx } from './setup/nginx.mjs';
import { root } from './setup/project.mjs';

export interface NginxSite {
  readonly origin: string;
  /** What it has answered, in order. Nothing when it writes no log. */
  readonly requests: () => readonly Answered[];
  readonly close: () => Promise<void>;
}

export interface Answered {
  readonly status: number;
  /** Head and body, as they were sent. */
  readonly bytes: number;
  /** Without the query. */
  readonly path: string;
}

/**
 * @param site the folder of the finished site, and its base path with a slash at both ends
 * @throws when nginx refuses the configuration; the error has its words
 */
export async function serveNginx(
  nginx: Nginx,
  { dir, base }: { readonly dir: string; readonly base: string },
  { writesLog = false }: { readonly writesLog?: boolean } = {},
): Promise<NginxSite> {
  const work = mkdtempSync(join(tmpdir(), 'unknot-nginx-'));
  const [port, plainPort] = [await freePort(), await freePort()];
  const log = join(work, 'requests.log');
  writeFileSync(log, '');
  release(resolve(dir), base, work);
  writeFileSync(
    join(work, 'nginx.conf'),
    configuration(nginx, work, { port, plainPort, log: writesLog ? log : undefined }),
  );
  const args = ['-p', work, '-c', join(work, 'nginx.conf'), '-e', join(work, 'error.log')];
  const server = spawn(nginx.program, [...args, '-g', 'daemon off;'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const ended = new Promise((done) => server.once('exit', done));
  let words = '';
  server.stderr.on('data', (text) => {
    words += text;
  });
  try {
    await answers(`http://127.0.0.1:${port}${base}`, server);
  } catch {
    server.kill();
    throw new Error(`nginx has not started: ${words}${readFileSync(join(work, 'error.log'), 'utf8')}`);
  }
  return {
    origin: `http://127.0.0.1:${port}`,
    requests: () => readFileSync(log, 'utf8').split('\n').filter(Boolean).map(readLine),
    close: async () => {
      server.kill('SIGTERM');
      await ended;
      rmSync(work, { recursive: true, force: true });
    },
  };
}

function readLine(line: string): Answered {
  const [status = '', bytes = '', address = ''] = line.split(' ');
  return { status: Number(status), bytes: Number(bytes), path: address.replace(/\?.*$/, '') };
}

/** As on a real server: the shipped script puts the site in force. Under a base path the site stands in folders. */
function release(dir: string, base: string, work: string): void {
  const site = base === '/' ? dir : join(work, 'root');
  if (base !== '/') {
    const place = join(site, base);
    mkdirSync(dirname(place), { recursive: true });
    symlinkSync(dir, place.replace(/\/$/, ''));
  }
  execFileSync('sh', [join(root, 'deploy/nginx/release.sh'), site, base], {
    env: { ...process.env, CONF_DIR: join(work, 'unknot'), NGINX: 'true' },
  });
}

interface Place {
  readonly port: number;
  readonly plainPort: number;
  readonly log: string | undefined;
}

function configuration(nginx: Nginx, work: string, { port, plainPort, log }: Place): string {
  const shipped = readFileSync(join(root, 'deploy/nginx/unknot.conf'), 'utf8')
    .replaceAll('/etc/nginx/unknot/', `${work}/unknot/`)
    .replace(/^ *listen \[::\].*$/gm, '')
    .replace('listen 80;', `listen 127.0.0.1:${plainPort};`)
    .replace('listen 443 ssl http2;', `listen 127.0.0.1:${port};`)
    .replace('access_log off;', log ? `access_log ${log} unknot;` : 'access_log off;')
    .replace(/^ *ssl_.*$/gm, '');
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${work}/${name};`,
  );
  return `${[
    // A folder that only this person may read is as readable to nginx.
    ...(process.getuid?.() === 0 ? ['user root;'] : []),
    `load_module ${nginx.brotli};`,
    `pid ${work}/nginx.pid;`,
    'worker_processes 2;',
    'events { worker_connections 1024; }',
    'http {',
    ...temporary,
    "log_format unknot '$status $bytes_sent $request_uri';",
    shipped,
    '}',
  ].join('\n')}\n`;
}
