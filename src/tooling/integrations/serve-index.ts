/** Serve index: the full text of the last build, for the development server. */
import { createReadStream, existsSync, statSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';

type Middleware = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

const TYPES: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.json': 'application/json' };

/** Answers `<base>/pagefind/…` from `folder`. What is not there is left to the server. */
export function serveIndex(
  middlewares: { use(handle: Middleware): void },
  folder: string,
  base: string,
): void {
  const start = `${base.replace(/\/$/, '')}/pagefind/`;
  middlewares.use((request, response, next) => {
    const path = decodeURI((request.url ?? '').split('?')[0] ?? '');
    // Vite takes the base away from the addresses that it hands on.
    const prefix = [start, '/pagefind/'].find((each) => path.startsWith(each));
    const file = prefix === undefined ? undefined : join(folder, normalize(path.slice(prefix.length)));
    if (!file?.startsWith(folder + sep) || !existsSync(file) || !statSync(file).isFile()) return next();
    response.setHeader('Content-Type', TYPES[extname(file)] ?? 'application/octet-stream');
    createReadStream(file).pipe(response);
  });
}
