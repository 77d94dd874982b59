import type { FromWorker, ToWorker } from './messages.ts';
import { prepare, writePdf } from './write.ts';

/** The PDF engine beside the page: the page never freezes, however long the document. */
addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if (data.type === 'prepare') {
    // A font that did not arrive is asked for again by the document itself, which then says so.
    prepare().catch(() => undefined);
    return;
  }
  writePdf(data.order).then(
    (made) => answer({ type: 'made', id: data.id, made }, [made.octets.buffer]),
    (error: unknown) => answer({ type: 'failed', id: data.id, message: String(error) }, []),
  );
});

function answer(message: FromWorker, transferred: Transferable[]): void {
  postMessage(message, { transfer: transferred });
}
