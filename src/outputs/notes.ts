/** A shorter note is quicker to read again than to look for. */
const SHORT = 60;

/**
 * What each footnote says, called in the order of the document: a long one that was given before sends back to it, with
 * a number of its own, so that each page explains its calls and nothing is read twice.
 */
export class SaidNotes {
  readonly #numbers = new Map<string, number>();
  #count = 0;

  /** The text of the next note; its number is one more than that of the note before. */
  next(note: string): string {
    this.#count += 1;
    const first = this.#numbers.get(note);
    if (first === undefined) this.#numbers.set(note, this.#count);
    return first === undefined || note.length <= SHORT ? note : `Voir la note\u00a0${first}.`;
  }
}
