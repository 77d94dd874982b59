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
   * Places blocks one by one: the first part of the work.
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
   * Writes pages, a few at a time: one may be compressed while the next is made ready.
   *
   * @throws the signal's reason, when it was aborted.
   */
  async each<T>(pages: readonly T[], writePage: (page: T, index: number) => Promise<void>): Promise<void> {
    for (let i = 0; i < pages.length; i += TOGETHER) {
      await this.#look(LAID_OUT + (i / pages.length) * (TOTAL - LAID_OUT));
      await Promise.all(pages.slice(i, i + TOGETHER).map((page, k) => writePage(page, i + k)));
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
