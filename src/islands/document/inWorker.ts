import type { DocumentOrder, Following, FromWorker, Made, ToWorker } from './messages.ts';

interface Waiting {
  readonly resolve: (made: Made | null) => void;
  readonly reject: (error: unknown) => void;
  readonly onProgress: Following['onProgress'];
}

const waiting = new Map<number, Waiting>();
let worker: Worker | null = null;
let broken = false;
let count = 0;

/** Starts the worker once and lets it load what it needs. */
export function startWorker(): Worker | null {
  if (broken || worker !== null) return worker;
  try {
    worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  } catch {
    broken = true; // workers are forbidden here: the page will do the work
    return null;
  }
  worker.addEventListener('message', settle);
  worker.addEventListener('error', giveUp);
  send({ type: 'prepare' });
  return worker;
}

/**
 * The document made by the worker; `null` when no worker could start.
 *
 * @throws what the engine threw, or the reason of the signal.
 */
export function inWorker(order: DocumentOrder, { onProgress, signal }: Following): Promise<Made | null> {
  if (startWorker() === null) return Promise.resolve(null);
  const id = (count += 1);
  return new Promise((resolve, reject) => {
    waiting.set(id, { resolve, reject, onProgress });
    signal?.addEventListener('abort', () => {
      if (!waiting.delete(id)) return;
      send({ type: 'stop', id });
      reject(signal.reason);
    });
    send({ type: 'make', id, order });
  });
}

function send(message: ToWorker): void {
  worker?.postMessage(message);
}

function settle({ data }: MessageEvent<FromWorker>): void {
  const settled = waiting.get(data.id);
  if (data.type === 'progress') {
    settled?.onProgress?.(data.done, data.total);
    return;
  }
  waiting.delete(data.id);
  if (data.type === 'made') settled?.resolve(data.made);
  else settled?.reject(new Error(data.message));
}

/** The worker’s script did not load or died: whoever waits is served by the page, and so are the next ones. */
function giveUp(): void {
  broken = true;
  worker?.terminate();
  worker = null;
  for (const { resolve } of waiting.values()) resolve(null);
  waiting.clear();
}
