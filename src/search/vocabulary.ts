import Fuse from 'fuse.js/min-basic';
import { distance } from './distance.ts';
import { racine, type Langue } from './terms.ts';
import { plier } from './texte.ts';

/** A word that the site knows: as it is shown, folded, and its term. */
interface Entree {
  readonly mot: string;
  readonly forme: string;
  readonly cle: string;
}

/** A neighbour of a word, and whether the word is surely a slip of it. */
export interface Proche extends Entree {
  readonly sur: boolean;
}

/** Terms that a typed word may mean, each with how surely (0 to 1). */
export type Lectures = ReadonlyMap<string, number>;

// Fuse gathers candidates widely (two letters swapped in a word of four); the exact distance decides afterwards.
const FUSE = { keys: ['forme'], threshold: 0.5, distance: 10, location: 0, ignoreFieldNorm: true, includeScore: true };
const CANDIDATS = 60;
const RACINE_SURE = 6;
const MAX_PREFIXES = 40;
const LETTRES_POUR_ETRE_SUR = 6;

/** All the words that the index or the synonyms know, for the ones that were not typed exactly. */
export class Vocabulaire {
  readonly #entrees: readonly Entree[];
  readonly #parCle = new Map<string, readonly Entree[]>();
  readonly #formes: ReadonlySet<string>;
  readonly #poids: (cle: string) => number;
  readonly #proches = new Map<string, Proche | undefined>();

  /**
   * @param mots readable words, each with its term. @param langue its single words that name a concept are known too.
   * @param listes how many pages each term has.
   */
  constructor(mots: ReadonlyMap<string, string>, { variantes }: Langue, listes: ReadonlyMap<string, { size: number }>) {
    const ecrits = [...mots].filter(([, cle]) => !/^[=@]/u.test(cle)).map(([mot, cle]) => entree(mot, cle));
    const autres = variantes.filter(([, cle]) => listes.has(cle)).map(([mot, cle]) => entree(mot, cle));
    this.#entrees = [...ecrits, ...autres].sort((a, b) => (a.forme < b.forme ? -1 : 1));
    for (const connu of this.#entrees) this.#parCle.set(connu.cle, [...(this.#parCle.get(connu.cle) ?? []), connu]);
    this.#formes = new Set(this.#entrees.map(({ forme }) => forme));
    this.#poids = (cle) => listes.get(cle)?.size ?? 0;
  }

  /** Terms whose word begins like this one, the shortest first: what is being typed. */
  commencant(forme: string): Lectures {
    const courts = this.#prolongeant(forme)
      .sort((a, b) => a.forme.length - b.forme.length)
      .slice(0, MAX_PREFIXES);
    const lectures = new Map<string, number>();
    for (const { cle, forme: entiere } of courts) {
      if (!lectures.has(cle)) lectures.set(cle, Math.min(1, 0.4 + (0.5 * forme.length) / entiere.length));
    }
    return lectures;
  }

  /** Words that begin like this one, which stand together, then those of which it is the stem. */
  #prolongeant(forme: string): Entree[] {
    let [debut, fin] = [0, this.#entrees.length];
    while (debut < fin) {
      const milieu = (debut + fin) >> 1;
      if ((this.#entrees[milieu]?.forme ?? '') < forme) debut = milieu + 1;
      else fin = milieu;
    }
    while (this.#entrees[fin]?.forme.startsWith(forme)) fin += 1;
    return [...this.#entrees.slice(debut, fin), ...(this.#parCle.get(forme) ?? [])];
  }

  /** True for a word that stands as it is somewhere (one form of each is known). */
  connait(forme: string): boolean {
    return this.#formes.has(forme);
  }

  /**
   * The word of the site nearest to a word that it does not know: one letter away (two from eight letters on), the
   * most used first. Nothing for words of less than four letters, nor for numbers.
   */
  proche(forme: string): Proche | undefined {
    if (forme.length < 4 || /\d/u.test(forme)) return undefined;
    if (!this.#proches.has(forme)) this.#proches.set(forme, this.#chercherProche(forme));
    return this.#proches.get(forme);
  }

  #chercherProche(forme: string): Proche | undefined {
    const permis = forme.length < 8 ? 1 : 2;
    const possibles = this.#entrees.filter((connu) => peutEtre(forme, connu.forme));
    const notes = new Fuse(possibles, FUSE)
      .search(forme, { limit: CANDIDATS })
      .map(({ item }) => ({ item, ecart: ecartEntre(forme, item.forme) }))
      .filter(({ ecart }) => ecart <= permis);
    notes.sort(
      (a, b) =>
        a.ecart - b.ecart ||
        melange(forme, a.item.forme) - melange(forme, b.item.forme) ||
        enCommun(forme, b.item.forme) - enCommun(forme, a.item.forme) ||
        this.#poids(b.item.cle) - this.#poids(a.item.cle),
    );
    const [premiere] = notes;
    return premiere && { ...premiere.item, sur: estUneFaute(forme, premiere.item.forme, premiere.ecart) };
  }
}

/** True for words that begin alike, but for a letter missing, added or swapped: nobody mistakes the first key for another. */
function peutEtre(tape: string, connu: string): boolean {
  const [a, b] = tape;
  const [x, y] = connu;
  return Math.abs(tape.length - connu.length) < 4 && (a === x || a === y || b === x);
}

/** Letters between two words, whatever their plural, or between their stems when these are long enough to tell words apart. */
function ecartEntre(tape: string, connu: string): number {
  const [a, b] = [racine(tape), racine(connu)];
  const parRacines = Math.min(a.length, b.length) >= RACINE_SURE ? distance(a, b) : Infinity;
  return Math.min(distance(tape, connu), distance(auSingulier(tape), auSingulier(connu)), parRacines);
}

/**
 * True when a word is surely a slip of its neighbour: two letters swapped, the same sound, or one letter of a long word. Two
 * letters away, or in a short word, both may be French: « dissoudre » is not « dissoute », « revue » is not « reçue ».
 */
const estUneFaute = (tape: string, connu: string, ecart: number): boolean =>
  melange(tape, connu) === 0 ||
  simple(tape) === simple(connu) ||
  (ecart <= 1 && Math.max(auSingulier(tape).length, auSingulier(connu).length) >= LETTRES_POUR_ETRE_SUR);

/** A word as it sounds: « diagnostique » is « diagnostic », « ortophoniste » is « orthophoniste ». */
const simple = (mot: string) =>
  auSingulier(mot)
    .replace(/e$/u, '')
    .replace(/ph/gu, 'f')
    .replace(/th/gu, 't')
    .replace(/qu|c/gu, 'k')
    .replace(/(.)\1/gu, '$1');

const auSingulier = (forme: string) => forme.replace(/[sx]$/u, '');

/** 0 when the letters are the same, in another order: two keys struck one before the other; 1 otherwise. */
const melange = (a: string, b: string) => (triees(a) === triees(b) ? 0 : 1);
const triees = (mot: string) => [...auSingulier(mot)].sort().join('');

/** Letters shared at the head, then at the tail: of two neighbours, a slip of the finger comes from the one that shares more. */
function enCommun(a: string, b: string): number {
  let tete = 0;
  while (tete < a.length && a[tete] === b[tete]) tete += 1;
  let queue = 0;
  while (queue < a.length - tete && a.at(-1 - queue) === b.at(-1 - queue)) queue += 1;
  return tete + queue;
}

const entree = (mot: string, cle: string): Entree => ({ mot, forme: plier(mot), cle });
