import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { type IncomingHttpHeaders, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serve } from './serve.mjs';

const FILES = {
  'outside.txt': 'secret',
  'site-twin/index.html': 'secret',
  'site/index.html': '<h1>Home</h1>',
  'site/404.html': '<h1>Not here</h1>',
  'site/faq/index.html': '<h1>Questions</h1>',
  'site/faq/index.html.br': 'as brotli',
  'site/faq/index.html.gz': 'as gzip',
  'site/pagefind/wasm.en.pagefind': 'wasm',
  'site/_astro/page.abc123.css': 'p{}',
  'site/empty-folder/file.txt': 'text',
  'site/sw.js': 'self',
  'site/_redirects': 'secret',
  'site/_nginx/site.conf': 'secret',
  'site/_headers': '# rules\n/*\n  X-Content-Type-Options: nosniff\n\n/sw.js\n  Cache-Control: no-store\n',
};

interface Answer {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

const folder = mkdtempSync(join(tmpdir(), 'serve-'));
for (const [name, content] of Object.entries(FILES)) {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), content);
}

const atRoot = serve({ dir: join(folder, 'site') });
const underBase = serve({ dir: join(folder, 'site'), base: '/clinic/neck' });

beforeAll(async () => {
  for (const { server } of [atRoot, underBase]) {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  }
});

afterAll(async () => {
  await Promise.all([atRoot.close(), underBase.close()]);
  rmSync(folder, { recursive: true });
});

/** Sends the path as it is: `fetch` would take the steps upwards out of it. */
function ask(
  path: string,
  headers: Record<string, string> = {},
  method = 'GET',
  site = atRoot,
): Promise<Answer> {
  const { port } = site.server.address() as AddressInfo;
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, path, method, headers }, (response) => {
      let body = '';
      response.setEncoding('utf8');
      response.on('data', (part) => {
        body += part;
      });
      response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, body }));
    });
    asked.on('error', reject).end();
  });
}

test('a page answers at its address', async () => {
  const { status, headers, body } = await ask('/faq/?from=card');

  expect({ status, body }).toEqual({ status: 200, body: '<h1>Questions</h1>' });
  expect(headers['content-type']).toBe('text/html; charset=utf-8');
});

test('an address without its slash is sent to the one with it, query and all', async () => {
  const { status, headers } = await ask('/faq?from=card');

  expect({ status, location: headers.location }).toEqual({ status: 301, location: '/faq/?from=card' });
});

test.each(['/nothing/', '/nothing', '/faq/index.html/', '/empty-folder/', `/${'long'.repeat(2000)}`])(
  '%s shows the not-found page',
  async (path) => {
    const { status, body } = await ask(path);

    expect({ status, body }).toEqual({ status: 404, body: '<h1>Not here</h1>' });
  },
);

test.each([
  '/../outside.txt',
  '/%2e%2e/outside.txt',
  '/..%2foutside.txt',
  '/faq/..%2f..%2foutside.txt',
  '/../site-twin/',
  '/..%5coutside.txt',
  '/_headers',
  '/_redirects',
  '/_nginx/site.conf',
])('%s reaches nothing outside of the site', async (path) => {
  const { status, body } = await ask(path);

  expect(status).toBe(404);
  expect(body).not.toContain('secret');
});

test.each(['/%', '/%00', 'faq/', 'http://127.0.0.1/faq/'])(
  'the malformed address %s is refused',
  async (path) => {
    expect((await ask(path)).status).toBe(400);
  },
);

test('two slashes at the start lead to no other host', async () => {
  const { status, headers } = await ask('//faq');

  expect(status).toBe(404);
  expect(headers.location).toBeUndefined();
});

test.each([
  ['br, gzip', 'br', 'as brotli'],
  ['gzip', 'gzip', 'as gzip'],
  ['gzip, br;q=0', 'gzip', 'as gzip'],
  ['*', 'br', 'as brotli'],
  ['identity', undefined, '<h1>Questions</h1>'],
  ['x-br', undefined, '<h1>Questions</h1>'],
])('a browser that accepts "%s" gets the copy it can read', async (accepted, encoding, expected) => {
  const { headers, body } = await ask('/faq/', { 'Accept-Encoding': accepted });

  expect({ encoding: headers['content-encoding'], body }).toEqual({ encoding, body: expected });
  expect(headers.vary).toBe('Accept-Encoding');
  expect(headers['content-type']).toBe('text/html; charset=utf-8');
});

test('a page that the browser has already is not sent again', async () => {
  const first = await ask('/faq/');
  const again = await ask('/faq/', { 'If-None-Match': `"other", W/${first.headers.etag}` });
  const compressed = await ask('/faq/', {
    'If-None-Match': `${first.headers.etag}`,
    'Accept-Encoding': 'br',
  });

  expect({ status: again.status, body: again.body }).toEqual({ status: 304, body: '' });
  expect(compressed.status).toBe(200);
});

test('asking for the head alone sends no body', async () => {
  const { status, headers, body } = await ask('/faq/', {}, 'HEAD');

  expect({ status, length: headers['content-length'], body }).toEqual({
    status: 200,
    length: '18',
    body: '',
  });
});

test('nothing can be posted', async () => {
  const { status, headers } = await ask('/faq/', {}, 'POST');

  expect({ status, allow: headers.allow }).toEqual({ status: 405, allow: 'GET, HEAD' });
});

test('the WebAssembly of the search has the type that browsers want', async () => {
  expect((await ask('/pagefind/wasm.en.pagefind')).headers['content-type']).toBe('application/wasm');
});

test('a file with a hash in its name is kept for ever, a page is asked for anew', async () => {
  expect((await ask('/_astro/page.abc123.css')).headers['cache-control']).toContain('immutable');
  expect((await ask('/')).headers['cache-control']).toBe('no-cache');
});

test('the headers file decides over its own paths alone', async () => {
  const worker = (await ask('/sw.js')).headers;
  const page = (await ask('/faq/')).headers;

  expect([worker['x-content-type-options'], worker['cache-control']]).toEqual(['nosniff', 'no-store']);
  expect([page['x-content-type-options'], page['cache-control']]).toEqual(['nosniff', 'no-cache']);
});

test.each(['/', '/clinic/neck'])('%s is sent to the base path', async (path) => {
  const { status, headers } = await ask(path, {}, 'GET', underBase);

  expect({ status, location: headers.location }).toEqual({ status: 301, location: '/clinic/neck/' });
});

test('a site under a base path answers there and nowhere else', async () => {
  expect((await ask('/clinic/neck/faq/', {}, 'GET', underBase)).body).toBe('<h1>Questions</h1>');
  expect((await ask('/clinic/neck/faq', {}, 'GET', underBase)).headers.location).toBe('/clinic/neck/faq/');
  expect((await ask('/faq/', {}, 'GET', underBase)).status).toBe(404);
});

test('the headers file counts its paths from the host, base path included', async () => {
  const { headers } = await ask('/clinic/neck/sw.js', {}, 'GET', underBase);

  expect([headers['x-content-type-options'], headers['cache-control']]).toEqual(['nosniff', 'no-cache']);
});
