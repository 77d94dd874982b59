import type { IndexOuvert } from './open-index.ts';
import { lieuxDe, type Lieu } from './places.ts';
import { termes, type Terme } from './terms.ts';
import { plier } from './texte.ts';

/** One thing asked: the terms that answer it, each with how surely, and how much it counts (0 to 1). */
export interface Demande {
  readonly ecrit: string;
  readonly lectures: ReadonlyMap<string, number>;
  readonly poids: number;
  /** Asks for a place, not for a word. */
  readonly lieu?: true;
}

/** A question understood. */
export interface Question {
  readonly texte: string;
  readonly demandes: readonly Demande[];
  readonly lieux: readonly Lieu[];
  readonly corrections: readonly { readonly tape: string; readonly lu: string }[];
  readonly inconnus: readonly string[];
  /** True when somebody asks what a word means. */
  readonly definition: boolean;
}

const DEFINITION = /\b(definition|quoi|qu.?est.?ce|veut dire|signifie|signification|sigle|devenue?|remplacee?)\b/u;
/** Words of a question about meaning: they are no subject. */
const MOTS_DE_DEFINITION = new Set(['definition', 'signifie', 'signification', 'remplace', 'remplacee', 'dire']);
const CORRIGE = 0.8;
const DANS_UN_CONCEPT = 0.35;
const REGION_SEULE = 0.6;

/** Reads a question: places, words, words being typed, words mistyped. */
export function lireQuestion(texte: string, ouvert: IndexOuvert): Question {
  const lieux = lieuxDe(texte, ouvert.lieux);
  const definition = DEFINITION.test(plier(texte));
  const lus = uniques(termes(texte, ouvert.langue)).filter(
    ({ forme }) => !(definition && MOTS_DE_DEFINITION.has(forme)),
  );
  const fin = texte.trimEnd().length;
  const lectures = lus.map((terme) => ({ terme, ...lireTerme(terme, terme.fin === fin, ouvert) }));
  const sansLieu = ({ terme }: { terme: Terme }) =>
    !lieux.some(({ debut, fin: f }) => terme.debut >= debut && terme.fin <= f);
  const demandesDeLieux = lieux.map(({ ecrit, cles }) => ({
    ecrit,
    poids: 1,
    lieu: true as const,
    lectures: new Map(cles.map((cle, rang) => [cle, rang === 0 ? 1 : REGION_SEULE])),
  }));
  const mots = lectures
    .filter((lecture) => lecture.lectures.size > 0 && (sansLieu(lecture) || !lecture.correction))
    .map(({ terme, lectures: parCle, correction }) => ({
      ecrit: correction ?? texte.slice(terme.debut, terme.fin),
      lectures: parCle,
      poids: terme.dans || !sansLieu({ terme }) ? DANS_UN_CONCEPT : 1,
    }));
  const libres = lectures.filter(sansLieu);
  return {
    texte,
    lieux,
    definition,
    demandes: [...demandesDeLieux, ...mots],
    corrections: libres.flatMap(({ terme, correction: lu }) =>
      lu === undefined ? [] : [{ tape: texte.slice(terme.debut, terme.fin), lu }],
    ),
    inconnus: libres
      .filter(({ lectures: { size } }) => size === 0)
      .map(({ terme }) => texte.slice(terme.debut, terme.fin)),
  };
}

const uniques = (suite: readonly Terme[]) =>
  suite.filter(({ cle }, rang) => suite.findIndex((autre) => autre.cle === cle) === rang);

function lireTerme({ cle, forme }: Terme, derniere: boolean, { listes, vocabulaire }: IndexOuvert) {
  const exacte = listes.has(cle);
  const lectures = new Map(exacte ? [[cle, 1]] : []);
  if ((derniere && forme.length > 1) || (!exacte && forme.length > 3)) {
    for (const [autre, surete] of vocabulaire.commencant(forme)) {
      if (!lectures.has(autre) && listes.has(autre)) lectures.set(autre, exacte ? surete / 2 : surete);
    }
  }
  if (lectures.size > 0) return { lectures };
  const proche = vocabulaire.proche(forme);
  return proche ? { lectures: new Map([[proche.cle, CORRIGE]]), correction: proche.mot } : { lectures };
}
