import { dansLaPopulation, estUnLieu, lieuxLus } from './asked-places.ts';
import { corriger, suggestions, type Correction, type Suggestion } from './correction.ts';
import type { IndexOuvert } from './open-index.ts';
import type { Lieu } from './places.ts';
import { populationDe, type Population } from './population.ts';
import { lectures } from './readings.ts';
import { reperes, sujetDe } from './subject.ts';
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
  /** As read, mistyped words put right. */
  readonly texte: string;
  readonly demandes: readonly Demande[];
  /** What it is about (`sujetDe`), without the words that only ask for a meaning. */
  readonly sujet: readonly string[];
  readonly lieux: readonly Lieu[];
  readonly population?: Population;
  /** True when somebody asks only whom to write to, at a place. */
  readonly interlocuteur: boolean;
  readonly corrections: readonly Correction[];
  readonly inconnus: readonly string[];
  readonly suggestions: readonly Suggestion[];
  /** True when somebody asks what a word means. */
  readonly definition: boolean;
}

const DEFINITION = /\b(definition|quoi|qu.?est.?ce|veut dire|signifie|signification|sigle|devenue?|remplacee?)\b/u;
/** Words of a question about meaning: they are no subject. */
const MOTS_DE_DEFINITION = new Set(['definition', 'signifie', 'signification', 'remplace', 'remplacee']);
const DANS_UN_CONCEPT = 0.35;
const REGION_SEULE = 0.6;
/** The whole site is about it: beside another word, it tells no page from another. */
const SUJET_DU_SITE = 0.1;

/** Reads a question: places, words, words being typed, words mistyped. */
export function lireQuestion(tape: string, ouvert: IndexOuvert): Question {
  const { texte, corrections } = corriger(tape, ouvert);
  const population = populationDe(texte);
  const lieux = lieuxLus(texte, ouvert, population);
  const definition = DEFINITION.test(plier(texte));
  const tous = uniques(termes(texte, ouvert.langue));
  const utiles = tous.filter(({ forme }) => !(definition && MOTS_DE_DEFINITION.has(forme)));
  const { site } = reperes(ouvert.langue);
  const seul = utiles.every(({ cle, dans }) => dans || cle === site);
  const lus = utiles.map((terme) => ({
    ecrit: texte.slice(terme.debut, terme.fin),
    lectures: lectures(terme, texte, ouvert),
    poids: terme.dans || estUnLieu(terme, lieux) ? DANS_UN_CONCEPT : terme.cle === site && !seul ? SUJET_DU_SITE : 1,
    lieu: estUnLieu(terme, lieux) || dansLaPopulation(terme, population),
  }));
  return {
    texte,
    sujet: sujetDe(utiles, ouvert.langue),
    lieux,
    ...(population ? { population } : {}),
    interlocuteur: lieux.length > 0 && tous.every((terme) => estUnLieu(terme, lieux) || queDuContact(terme, ouvert)),
    definition,
    corrections,
    demandes: [
      ...lieux.map((lieu) => demandeDeLieu(lieu, lieux.length)),
      ...lus
        .filter(({ lectures: { size } }) => size > 0)
        .map(({ ecrit, lectures: parCle, poids }) => ({ ecrit, lectures: parCle, poids })),
    ],
    suggestions: suggestions(utiles, texte, lieux, ouvert),
    inconnus: lus.filter(({ lectures: { size }, lieu }) => size === 0 && !lieu).map(({ ecrit }) => ecrit),
  };
}

/** Several places are one demand: a page that serves them all is not more to the point. */
const demandeDeLieu = ({ ecrit, cles }: Lieu, lieux: number): Demande => ({
  ecrit,
  poids: 1 / lieux,
  lieu: true,
  lectures: new Map(cles.map((cle, rang) => [cle, rang === 0 ? 1 : REGION_SEULE])),
});

const queDuContact = ({ cle, dans }: Terme, { langue }: IndexOuvert) => dans || reperes(langue).contact.has(cle);

const uniques = (suite: readonly Terme[]) =>
  suite.filter(({ cle }, rang) => suite.findIndex((autre) => autre.cle === cle) === rang);
