/** Clinic page: a page of somebody else's, on another origin, with frames of this site in it. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface ClinicPage {
  /** Another port: the browser gives the frames their storage and locks. */
  readonly near: string;
  /** Another site, too: the browser keeps storage and locks from the frames. */
  readonly far: string;
  readonly close: () => void;
}

/** Serves a page with `frames` from a port of its own. */
export async function serveClinicPage(frames: string): Promise<ClinicPage> {
  const server = createServer((_, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(
      `<!doctype html><html lang="en"><title>A clinic</title><body><h1>Our neck exercises</h1>${frames}</body></html>`,
    );
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    near: `http://127.0.0.1:${port}/`,
    far: `http://localhost:${port}/`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
