/** The edge that clinics get, before an origin that changes, falls over and comes back. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Edge, hasVarnish, startVarnish } from '../../src/tooling/load/varnish.ts';

const isHere = hasVarnish();
if (!isHere) console.warn('SKIPPED: Varnish is not installed here, so its configuration is not tested.');

describe.skipIf(!isHere)('the edge', () => {
  let origin: Server;
  let edge: Edge | undefined;
  let answer: { readonly status: number; readonly body: string };
  const seen: string[] = [];

  beforeEach(async () => {
    answer = { status: 200, body: 'Fever: ask a doctor' };
    seen.length = 0;
    origin = createServer(({ url = '' }, response) => {
      seen.push(url);
      // Kept for a second where the real one says five minutes.
      response.writeHead(answer.status, { 'Cache-Control': 'max-age=0, s-maxage=1' }).end(answer.body);
    });
    await new Promise<void>((done) => origin.listen(0, '127.0.0.1', done));
    edge = await startVarnish(`http://127.0.0.1:${(origin.address() as AddressInfo).port}`);
  });
  afterEach(async () => {
    await edge?.close();
    origin.closeAllConnections();
    origin.close();
  });

  const read = async (path = '/') => {
    const answered = await fetch(`${edge?.origin}${path}`);
    return `${answered.status} ${answered.status === 200 ? await answered.text() : ''}`.trim();
  };
  const untilRunOut = () => new Promise((done) => setTimeout(done, 1500));

  test('shows a correction to the first reader after a page has run out', async () => {
    expect(await read()).toBe('200 Fever: ask a doctor');
    answer = { status: 200, body: 'Fever: call an ambulance' };
    await untilRunOut();

    expect(await read()).toBe('200 Fever: call an ambulance');
  });

  test.each(['is down', 'is in trouble'])(
    'goes on with the last page while the origin %s',
    async (trouble) => {
      expect(await read()).toBe('200 Fever: ask a doctor');
      if (trouble === 'is in trouble') answer = { status: 500, body: 'Oh' };
      else {
        origin.closeAllConnections();
        origin.close();
      }
      await untilRunOut();

      expect(await read()).toBe('200 Fever: ask a doctor');
      expect(await read('/not/seen/before/')).toBe('503');
    },
  );

  test('keeps no answer of an origin in trouble', async () => {
    answer = { status: 500, body: 'Oh' };
    expect(await read()).toBe('503');
    answer = { status: 200, body: 'Fever: ask a doctor' };

    expect(await read()).toBe('200 Fever: ask a doctor');
  });

  test('asks the origin once for an address, whatever follows it', async () => {
    await Promise.all(['/', '/?q=pain', '/?q=neck'].map((path) => read(path)));

    expect(seen.filter((path) => path !== '/is-it-up')).toEqual(['/']);
  });
});
