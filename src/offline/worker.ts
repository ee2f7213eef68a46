/**
 * Worker: keeps the site on the device, so that it works without network after one visit.
 *
 * A version is used as a whole or not at all: a new one waits until every page of the last one is closed, or the
 * reader asks for it and no session runs. Which file is answered how is decided in `decide.ts`.
 */
import { isBusy } from './busy.ts';
import { type FetchFacts, filesToAdd, filesToInstall } from './choose.ts';
import { decide, isUnchanging } from './decide.ts';
import { Host } from './host.ts';
import { Marks } from './marks.ts';
import type { FromWorker, SavedState, ToWorker } from './messages.ts';
import { hasRoom } from './room.ts';
import type { SiteFiles } from './site-files.ts';
import { Store } from './store.ts';

declare const self: ServiceWorkerGlobalScope;
/** Written in by the build. */
declare const SITE_FILES: SiteFiles;
declare const VERSION: string;

interface Connection {
  readonly saveData?: boolean;
}

/** How long a reader whose device is behind waits for the host before the kept page is shown. */
const WAIT_MS = 4000;
const GONE: ReadonlySet<number> = new Set([404, 410]);

const marks = new Marks(SITE_FILES.base, VERSION);
const store = new Store(SITE_FILES, marks);
const host = new Host(`${SITE_FILES.base}sw.js`, VERSION, marks);
/** True while the first version comes to this device: no open page belongs to another. */
let isFirst = false;

self.addEventListener('install', (event) => {
  isFirst = self.registration.active === null;
  event.waitUntil(install());
});

self.addEventListener('activate', (event) => {
  event.waitUntil(activate());
});

self.addEventListener('message', (event) => {
  const { data, source } = event;
  if (!(source instanceof Client)) return;
  const answer = (message: FromWorker) => source.postMessage(message);
  event.waitUntil(obey(data as ToWorker, answer));
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const strategy = decide(
    {
      method: request.method,
      url: request.url,
      navigates: request.mode === 'navigate',
      isPartial: request.headers.has('Range'),
    },
    SITE_FILES,
    self.location.origin,
  );
  switch (strategy.kind) {
    case 'leave':
      return;
    case 'redirect':
      return event.respondWith(Response.redirect(strategy.to, 301));
    case 'network':
      return event.respondWith(fetchOr(request, strategy.otherwise, strategy.status));
    case 'keep':
      return event.respondWith(keptOrFetched(event, strategy.path, strategy.otherwise));
  }
});

/** Rejects when a file cannot be had: the browser then tries again at a later visit, and what was kept stays. */
async function install(): Promise<void> {
  const facts = await fetchFacts();
  const paths = filesToInstall(SITE_FILES, facts);
  if (isFirst || facts.known.size === 0) return fetchWhatFits(paths);
  // What works without network is not given up for a version that does not fit.
  try {
    await store.fetchAll(paths);
  } catch (fault) {
    if (!isFull(fault)) throw fault;
    await store.makeRoom();
    await store.fetchAll(paths.filter((path) => Object.hasOwn(SITE_FILES.core, path)));
  }
}

async function activate(): Promise<void> {
  await store.purge();
  await host.hasJustSent();
  if (isFirst) await self.clients.claim();
}

async function obey(order: ToWorker, answer: (message: FromWorker) => void): Promise<void> {
  switch (order) {
    case 'update':
      if (await isBusy()) answer('busy');
      else await self.skipWaiting();
      return;
    case 'state':
      return answer(await savedState(false));
    case 'save':
      return answer(await savedState(!(await addFiles(true))));
    case 'fill': {
      const { kept } = await fetchFacts();
      const isNew = (await addFiles(false)) && (await fetchFacts()).kept.size > kept.size;
      if (isNew && (await isComplete())) answer('saved');
      await host.ask();
    }
  }
}

/** False when something could not be had. It is asked for again at the next visit. */
async function addFiles(isAsked: boolean): Promise<boolean> {
  try {
    await fetchWhatFits(filesToAdd(SITE_FILES, await fetchFacts(), isAsked), isAsked);
    return !isAsked || (await isComplete());
  } catch {
    return false;
  }
}

/** A device that is full keeps what fits: the rest comes from the network, as ever. */
async function fetchWhatFits(paths: readonly string[], isAsked = false): Promise<void> {
  if (paths.length === 0 || !(await hasRoom((SITE_FILES.bytes * paths.length) / fileCount()))) return;
  try {
    await store.fetchAll(paths, isAsked);
  } catch (fault) {
    if (!isFull(fault)) throw fault;
  }
}

function isFull(fault: unknown): boolean {
  return fault instanceof DOMException && fault.name === 'QuotaExceededError';
}

async function keptOrFetched(
  event: FetchEvent,
  path: string,
  otherwise: string | undefined,
): Promise<Response> {
  if (!isUnchanging(path) && (await isBehind())) {
    const newest = await newestOf(event.request);
    if (newest) return newest;
  }
  // Where storage fails, the network answers.
  const kept = await store.recall(path).catch(() => undefined);
  if (kept) return kept;
  const answer = await (otherwise === undefined
    ? fetch(event.request)
    : fetchOr(event.request, otherwise, 503));
  // Another answer is that of a newer version, or a fault: it is shown, and not kept.
  if (answer.status === 200) event.waitUntil(store.keep(path, answer.clone()).catch(() => undefined));
  return answer;
}

/** True when no newer version has come here for a day, though the host has one. One that waits has come. */
async function isBehind(): Promise<boolean> {
  return self.registration.waiting === null && (await host.isAhead());
}

/** The host's answer, also that a page is gone or has moved. Undefined when it has none, or takes too long. */
async function newestOf(request: Request): Promise<Response | undefined> {
  const tooLong = new Promise<undefined>((done) => setTimeout(done, WAIT_MS, undefined));
  const answer = await Promise.race([fetch(request).catch(() => undefined), tooLong]);
  const isAnswer = answer && (answer.ok || answer.type === 'opaqueredirect' || GONE.has(answer.status));
  return isAnswer ? answer : undefined;
}

async function fetchOr(request: Request, otherwise: string, status: 404 | 503): Promise<Response> {
  try {
    return await fetch(request);
  } catch (fault) {
    const page = await store.recall(otherwise).catch(() => undefined);
    if (!page) throw fault;
    return new Response(page.body, { status, headers: page.headers });
  }
}

async function fetchFacts(): Promise<FetchFacts> {
  const { connection } = navigator as { readonly connection?: Connection };
  return { savesData: connection?.saveData === true, ...(await store.facts()) };
}

async function savedState(failed: boolean): Promise<SavedState> {
  const { kept } = await store.facts();
  return { type: 'state', saved: kept.size, of: fileCount(), bytes: SITE_FILES.bytes, failed };
}

async function isComplete(): Promise<boolean> {
  return (await store.facts()).kept.size === fileCount();
}

function fileCount(): number {
  return Object.keys(SITE_FILES.core).length + Object.keys(SITE_FILES.later).length;
}
