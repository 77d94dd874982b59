import { cleDuMot, termes } from '../terms.ts';

/** Postings being gathered: term → pages, and the spellings met. */
export class Postings {
  readonly #pages = new Map<string, Set<number>>();
  readonly #formes = new Map<string, Map<string, number>>();

  /** Notes a term in the text of a page, or a place that it serves, as it is written there. */
  noter(cle: string, rang: number, ecrit: string): void {
    this.#pages.set(cle, (this.#pages.get(cle) ?? new Set<number>()).add(rang));
    const formes = this.#formes.get(cle) ?? new Map<string, number>();
    const forme = ecrit.toLowerCase();
    this.#formes.set(cle, formes.set(forme, (formes.get(forme) ?? 0) + 1));
  }

  /** Words in the order of their characters, each with the ranks of its pages in order. */
  triees(): { mot: string; pages: number[] }[] {
    return [...this.#pages]
      .map(([cle, pages]) => ({ mot: this.#ecrit(cle), pages: [...pages].sort((a, b) => a - b) }))
      .sort((a, b) => (a.mot < b.mot ? -1 : 1));
  }

  /** The form to show for a term: its shortest spelling, then the most frequent, in which nothing else would be read. */
  #ecrit(cle: string): string {
    const formes = [...(this.#formes.get(cle) ?? [])].sort(
      ([a, x], [b, y]) => a.length - b.length || y - x || (a < b ? -1 : 1),
    );
    return formes.map(([forme]) => forme).find((forme) => relit(forme, cle)) ?? cle;
  }
}

function relit(forme: string, cle: string): boolean {
  const [lu, ...reste] = termes(forme, { concepts: new Map(), sigles: new Map(), variantes: [], debuts: new Map() });
  return /^\S+$/u.test(forme) && lu?.cle === cle && reste.length === 0 && cleDuMot(forme) === cle;
}
