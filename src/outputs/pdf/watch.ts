import type { WriteContext } from '../writer.ts';

/** What the whole work counts as; putting the blocks on the pages takes the first four tenths, writing them the rest. */
const TOTAL = 1000;
const LAID_OUT = 400;
/** Blocks placed, or pages written, between two looks at the outside. */
const TOGETHER = 16;

/** Tells how far the work is, and stops it when asked. Costs nothing when nobody listens. */
export class Watch {
  readonly #onProgress: WriteContext['onProgress'];
  readonly #signal: AbortSignal | undefined;

  constructor({ onProgress, signal }: WriteContext) {
    this.#onProgress = onProgress;
    this.#signal = signal;
  }

  /**
   * Goes through the blocks one by one.
   *
   * @throws the signal's reason, when it was aborted.
   */
  async blocks(count: number, place: (index: number) => void): Promise<void> {
    for (let i = 0; i < count; i += 1) {
      if (i % TOGETHER === 0) await this.#look((i / count) * LAID_OUT);
      place(i);
    }
  }

  /**
   * Goes through the pages, a few at a time: compression may work on one while the next is made ready.
   *
   * @throws the signal's reason, when it was aborted.
   */
  async pages(count: number, writePage: (index: number) => Promise<void>): Promise<void> {
    for (let i = 0; i < count; i += TOGETHER) {
      await this.#look(LAID_OUT + (i / count) * (TOTAL - LAID_OUT));
      await Promise.all(Array.from({ length: Math.min(TOGETHER, count - i) }, (_, k) => writePage(i + k)));
    }
    await this.#look(TOTAL);
  }

  async #look(done: number): Promise<void> {
    this.#onProgress?.(Math.round(done), TOTAL);
    if (!this.#signal) return;
    await messagesReceived();
    this.#signal.throwIfAborted();
  }
}

/** Lets what waits in the queue run: a message that asks to stop could not arrive otherwise. A timer would take 4 ms. */
function messagesReceived(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
