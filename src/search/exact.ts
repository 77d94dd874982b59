import type { FicheIndexee } from './index-format.ts';
import { sujetDe } from './subject.ts';
import { termes, type Langue } from './terms.ts';
import { mots } from './texte.ts';

/** What a title written as the question gains. */
export const ECRIT_PAREIL = 1e6;
/** What a title, or a keyword of several words, gains by being the whole question; in proportion when it is a part of it. */
const DIT_PAREIL = 1;
/** What a title, or a keyword written as the question, gains by being all of it. */
const APPELE_PAREIL = 4;

/** What a page is called, read two ways: to the letter, and in any form of its words. */
export interface Intitule {
  readonly lettres: string;
  /** Terms of the title, of what comes before its first comma (« SNP, Soins non programmés »). */
  readonly titres: readonly (readonly string[])[];
  /** Keywords of several words, to the letter: « quoi de neuf ». */
  readonly appels: readonly string[];
  /** Terms of each keyword of several words. */
  readonly formules: readonly (readonly string[])[];
}

/** A question read in the same way. */
interface Dite {
  readonly lettres: string;
  readonly sujet: ReadonlySet<string>;
}

/** Reads what a page is called. */
export function intituleDe([, , titre, , , , , motsCles]: FicheIndexee, langue: Langue): Intitule {
  return {
    lettres: enLettres(titre),
    appels: motsCles
      .split('|')
      .map(enLettres)
      .filter((appel) => appel.includes(' ')),
    titres: [titre, titre.split(',')[0] ?? ''].map((texte) => sens(texte, langue)),
    formules: motsCles
      .split('|')
      .map((texte) => sens(texte, langue))
      .filter(({ length }) => length > 1),
  };
}

/** Reads a question, whose subject is known, as if it were a title. */
export const questionDite = ({ texte, sujet }: { texte: string; sujet: readonly string[] }): Dite => ({
  lettres: enLettres(texte),
  sujet: new Set(sujet),
});

/**
 * How much a page gains by being called as the question, or as a part of it.
 *
 * @param definit true for a term of the glossary of which somebody asks the meaning.
 */
export function exactitude(
  { lettres, sujet }: Dite,
  { lettres: siennes, appels, titres, formules }: Intitule,
  definit = false,
): number {
  if (siennes === lettres) return ECRIT_PAREIL;
  const part = (cles: readonly string[]) => (cles.every((cle) => sujet.has(cle)) ? cles.length / sujet.size : 0);
  const entier = titres.some((cles) => cles.length > 0 && part(cles) === 1);
  if (entier && definit) return ECRIT_PAREIL;
  if (entier || appels.includes(lettres)) return 1 + APPELE_PAREIL;
  const parts = [...titres.filter(({ length }) => length > 1), ...formules].map(part);
  return 1 + DIT_PAREIL * Math.max(0, ...parts);
}

const sens = (texte: string, langue: Langue) => sujetDe(termes(texte, langue), langue);

const enLettres = (texte: string) =>
  mots(texte)
    .map(({ forme }) => forme)
    .join(' ');
