/** The file is larger, or unfolds into more, than what we accept to read. */
export class TooLarge extends Error {}
/** What is written there is not what a PDF would say. */
export class Damaged extends Error {}

/** Bytes of a file we accept to open. */
export const MAX_FILE = 25_000_000;
/** Bytes that all its compressed parts together may unfold into. */
export const MAX_INFLATED = 10_000_000;
/** Work accepted for one file: one for a byte read, and what follows for an object, readable or not. A second or two. */
export const MAX_WORK = 40_000_000;
export const OBJECT_COST = 100;
export const FAILURE_COST = 1000;
/** Values nested in one another. */
export const MAX_DEPTH = 60;

/** A purse from which every loop pays, so that a file made to be slow ends early instead of holding the page. */
export class Budget {
  #left: number;

  constructor(amount: number) {
    this.#left = amount;
  }

  /** @throws TooLarge when nothing is left. */
  spend(amount: number): void {
    this.#left -= amount;
    if (this.#left < 0) throw new TooLarge();
  }
}
