import { cleDuMot, termes } from '../terms.ts';

/** A page where a word stands: as a keyword, or in its text. */
interface Page {
  readonly rang: number;
  readonly motCle: boolean;
}

/** Postings being gathered: term → pages, and the spellings met. */
export class Postings {
  readonly #pages = new Map<string, Map<number, Page>>();
  readonly #formes = new Map<string, Map<string, number>>();

  /** Notes a term on a page, in its text or among its keywords, as it is written there. */
  noter(cle: string, rang: number, motCle: boolean, ecrit: string): void {
    const pages = this.#pages.get(cle) ?? new Map<number, Page>();
    pages.set(rang, { rang, motCle: motCle || pages.get(rang)?.motCle === true });
    this.#pages.set(cle, pages);
    const formes = this.#formes.get(cle) ?? new Map<string, number>();
    const forme = ecrit.toLowerCase();
    this.#formes.set(cle, formes.set(forme, (formes.get(forme) ?? 0) + 1));
  }

  /** Words in the order of their characters, each with its pages in order. */
  triees(): { mot: string; pages: Page[] }[] {
    return [...this.#pages]
      .map(([cle, pages]) => ({ mot: this.#ecrit(cle), pages: [...pages.values()].sort((a, b) => a.rang - b.rang) }))
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
