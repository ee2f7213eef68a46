/**
 * In workers: a long list dealt out to a worker for each core.
 *
 * Pictures and compressors count as memory of whoever makes them, who then looks for what to clear up. In a build that
 * means all that made the pages; in a worker there is nothing to look through.
 */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';

/** What a worker is told: its share of the list, and what all are told. */
export interface Share<Item, Common> {
  readonly items: readonly Item[];
  readonly common: Common;
}

export interface WorkerKind {
  readonly file: URL;
  /** For how many items another worker is worth its start. */
  readonly least: number;
}

/** Gives each worker a share, and returns the messages of all. Neighbours go to different workers. */
export async function inWorkers<Item, Common, Message = never>(
  { file, least }: WorkerKind,
  items: readonly Item[],
  common: Common,
): Promise<readonly Message[]> {
  const count = Math.min(availableParallelism(), Math.ceil(items.length / least));
  const shares = Array.from({ length: count }, (_, share) => ({
    items: items.filter((_, index) => index % count === share),
    common,
  }));
  const messages = shares.map((share) => inWorker<Share<Item, Common>, Message>(file, share));
  return (await Promise.all(messages)).flat();
}

function inWorker<Data, Message>(file: URL, workerData: Data): Promise<readonly Message[]> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(file, { workerData });
    const messages: Message[] = [];
    worker.on('message', (message: Message) => messages.push(message));
    worker.once('error', reject);
    worker.once('exit', (code) =>
      code === 0 ? resolve(messages) : reject(new Error(`A worker has ended with ${code}.`)),
    );
  });
}
