/** The site on a real server, with the configuration that clinics get. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { observatoryScore } from '../../src/tooling/headers/observatory.ts';
import { type NginxSite, serveNginx } from '../../src/tooling/serve-nginx.ts';
import { findNginx } from '../../src/tooling/setup/nginx.mjs';
import { root } from '../../src/tooling/setup/project.mjs';
import { builtSite, readSite } from './site.ts';

const nginx = findNginx();
if (!nginx) console.warn('SKIPPED: nginx is not installed here, so its configuration is not tested.');

const sites = [builtSite(), readSite(process.env['DIST_BASE_DIR'] ?? '')];

interface Answer {
  readonly status: number | undefined;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: string;
}

describe.skipIf(!nginx).each(sites.map((site) => [site.base, site] as const))('under %s', (base, site) => {
  let server: NginxSite | undefined;

  beforeAll(async () => {
    if (nginx) server = await serveNginx(nginx, { dir: site.folder, base });
  });
  afterAll(() => server?.close());

  /** Asks as it is: a browser would follow redirects and unpack what it gets. */
  const ask = (
    path: string,
    headers: Readonly<Record<string, string>> = {},
    method = 'GET',
  ): Promise<Answer> =>
    new Promise((resolve, reject) => {
      const asked = request(`${server?.origin}${path}`, { method, headers, agent: false }, (response) => {
        let body = '';
        response.setEncoding('latin1');
        response.on('data', (part) => {
          body += part;
        });
        response.on('end', () =>
          resolve({
            status: response.statusCode,
            headers: Object.fromEntries(
              Object.entries(response.headers).map(([name, value]) => [name, value?.toString()]),
            ),
            body,
          }),
        );
      });
      asked.on('error', reject).end();
    });

  test('every page is there, with every header, and 130 points at the Observatory', async () => {
    const scores = await Promise.all(
      site.pages.map(async ({ path, kind }) => {
        const { status, headers, body } = await ask(path);
        const framed = /\/embed\//.test(path);
        const { points } = observatoryScore({ headers, html: body });
        return status === 200 &&
          (points >= 130 || framed) &&
          headers['content-type'] === 'text/html; charset=utf-8'
          ? []
          : [`${path} (${kind}): ${status}, ${points} points`];
      }),
    );

    expect(scores.flat()).toEqual([]);
  });

  test('an address that does not exist gets the page that helps, with its own policy', async () => {
    for (const path of [
      `${base}no/such/page/`,
      `${base}icons/`,
      `${base}_headers`,
      `${base}_nginx/site.conf`,
    ]) {
      const { status, headers, body } = await ask(path);
      const { headers: page } = await ask(`${base}404.html`);

      expect(status, path).toBe(404);
      expect(body, path).toContain('data-kind="not-found"');
      expect(headers['content-security-policy'], path).toBe(page['content-security-policy']);
    }
  });

  test('moved addresses and missing slashes lead on', async () => {
    const leads = async (path: string) => {
      const { status, headers } = await ask(path);
      return `${status} ${headers['location']}`;
    };

    expect(await leads(`${base}help/`)).toBe(`301 ${base}get-help/`);
    expect(await leads(`${base}help`)).toBe(`301 ${base}get-help/`);
    expect(await leads(`${base}faq`)).toBe(`301 ${base}faq/`);
    if (base !== '/') expect(await leads('/')).toBe(`301 ${base}`);
  });

  test('the smallest copy that a browser can read is sent', async () => {
    const encodings = await Promise.all(
      ['br, gzip', 'gzip', 'identity'].map(async (accepted) => {
        const { headers } = await ask(`${base}faq/`, { 'Accept-Encoding': accepted });
        return [headers['content-encoding'], headers['vary']];
      }),
    );

    expect(encodings).toEqual([
      ['br', 'Accept-Encoding'],
      ['gzip', 'Accept-Encoding'],
      [undefined, 'Accept-Encoding'],
    ]);
  });

  test('an edge that asks for a small copy gets one', async () => {
    const { headers } = await ask(`${base}faq/`, { 'Accept-Encoding': 'gzip', Via: '1.1 an-edge' });

    expect(headers['content-encoding']).toBe('gzip');
  });

  test('a page is asked for anew, a file with a hash in its name never again', async () => {
    const hashed = [...site.files].find((file) => file.startsWith('_astro/') && file.endsWith('.js'));
    const fragment = [...site.files].find((file) => file.endsWith('.pf_fragment'));
    const caching = async (path: string) => (await ask(base + path)).headers['cache-control'];

    expect(await caching('faq/')).toContain('max-age=0, s-maxage=300');
    expect(await caching(hashed ?? '')).toContain('immutable');
    expect(await caching(fragment ?? '')).toContain('immutable');
    expect(await caching('sw.js')).toBe(await caching('faq/'));
  });

  test('what a browser has already is not sent again', async () => {
    const { headers } = await ask(`${base}faq/`);
    const { status, body } = await ask(`${base}faq/`, { 'If-None-Match': headers['etag'] ?? '' });

    expect({ status, body }).toEqual({ status: 304, body: '' });
  });

  test('each kind of file has its type', async () => {
    const font = [...site.files].find((file) => file.endsWith('.woff2')) ?? '';
    const types = await Promise.all(
      [font, 'manifest.webmanifest', 'pagefind/wasm.en.pagefind', 'plan/drawings.svg', 'robots.txt'].map(
        async (path) => (await ask(base + path)).headers['content-type'],
      ),
    );

    expect(types).toEqual([
      'font/woff2',
      'application/manifest+json',
      'application/wasm',
      'image/svg+xml',
      'text/plain; charset=utf-8',
    ]);
  });

  test('nothing can be posted', async () => {
    expect((await ask(`${base}faq/`, {}, 'POST')).status).toBe(405);
  });
});

test('a folder that is in force takes no second release over the first', () => {
  const conf = mkdtempSync(join(tmpdir(), 'unknot-conf-'));
  const release = (...words: readonly string[]) =>
    spawnSync('sh', [join(root, 'deploy/nginx/release.sh'), builtSite().folder, '/'], {
      env: {
        ...process.env,
        CONF_DIR: conf,
        NGINX: 'true',
        ...(words.includes('again') && { AGAIN: 'yes' }),
      },
      encoding: 'utf8',
    });
  try {
    expect(release().status).toBe(0);
    expect(release()).toMatchObject({ status: 1, stderr: expect.stringContaining('is in force already') });
    expect(release('again').status).toBe(0);
  } finally {
    rmSync(conf, { recursive: true });
  }
});
