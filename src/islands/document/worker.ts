import { make, prepare } from './make.ts';
import type { DocumentOrder, FromWorker, ToWorker } from './messages.ts';

const stops = new Map<number, AbortController>();

/** Composing and writing beside the page: it never freezes, however long the document. */
addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  switch (data.type) {
    case 'prepare':
      // A font that did not arrive is asked for again by the document itself, which then says so.
      prepare().catch(() => undefined);
      return;
    case 'make':
      void work(data.id, data.order);
      return;
    case 'stop':
      stops.get(data.id)?.abort();
  }
});

async function work(id: number, order: DocumentOrder): Promise<void> {
  const stop = new AbortController();
  stops.set(id, stop);
  try {
    const onProgress = (done: number, total: number) => answer({ type: 'progress', id, done, total });
    const made = await make(order, { onProgress, signal: stop.signal });
    answer({ type: 'made', id, made }, [made.octets.buffer]);
  } catch (error: unknown) {
    answer({ type: 'failed', id, message: String(error) });
  } finally {
    stops.delete(id);
  }
}

function answer(message: FromWorker, transferred: Transferable[] = []): void {
  postMessage(message, { transfer: transferred });
}
