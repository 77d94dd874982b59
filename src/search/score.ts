import { ordreDesInterlocuteurs, sertIci } from './addressees.ts';
import { ECRIT_PAREIL, exactitude, questionDite } from './exact.ts';
import type { IndexOuvert, Presence } from './open-index.ts';
import type { Demande, Question } from './question.ts';
import type { Genre } from './types.ts';

/** A page and how well it answers. */
export interface Note {
  readonly fiche: number;
  readonly score: number;
}

// Weights of the fields, then BM25’s own (k1: what one occurrence is worth; b: how much the length of a page counts).
const POIDS = { titre: 3, motCle: 2, resume: 1.5, texte: 1, partie: 1.6 } as const;
const K1 = 1.2;
const B = 0.7;
/** What a page keeps of its score when it answers nothing but the least part of the question. */
const SOCLE = 0.4;
/** Below this share of the best score, a page is not an answer. */
const SEUIL = 0.15;
/** Rarity under which a term is everywhere. */
const IDF_COURANT = 1.2;
/** What the title of a part must answer, to be shown. */
const PART_DE_LA_QUESTION = 0.3;
const REGION_POUR_UN_DEPARTEMENT = 0.6;
const SAVOIR_CE_QUE_VEUT_DIRE = 1.6;
const GENRES: Readonly<Record<Genre, number>> = {
  guide: 1.1,
  mission: 1.1,
  region: 1.1,
  departement: 1.1,
  outil: 1.1,
  formulaire: 1.1,
  etape: 1,
  terme: 0.95,
  contact: 0.9,
  page: 0.9,
};

/** Pages that answer, the best first; equal ones in the order of the site. */
export function classer(question: Question, ouvert: IndexOuvert): Note[] {
  const { fiches } = ouvert.index;
  const notes = question.demandes.map((demande) => noter(demande, ouvert));
  const total = notes.reduce((somme, { poids }) => somme + poids, 0);
  const demande = questionDite(question);
  const classees = fiches
    .flatMap(([, genre], rang) => {
      const somme = notes.reduce((score, { pages }) => score + (pages.get(rang) ?? 0), 0);
      if (somme === 0) return [];
      const couvert = notes.reduce((fait, { poids, pages }) => fait + (pages.has(rang) ? poids : 0), 0);
      const definit = question.definition && genre === 'terme';
      const fond =
        somme *
        (SOCLE + ((1 - SOCLE) * couvert) / total) *
        (GENRES[genre] * voisinage(genre, question) * (definit ? SAVOIR_CE_QUE_VEUT_DIRE : 1));
      const titre = ouvert.intitules[rang];
      const exact = titre ? exactitude(demande, titre, definit) : 1;
      const ordre = question.interlocuteur && exact < ECRIT_PAREIL ? ordreDesInterlocuteurs(rang, question, ouvert) : 0;
      return [{ fiche: rang, fond, ordre, exact, score: fond * exact }];
    })
    .filter(({ exact, fiche }) => exact === ECRIT_PAREIL || sertIci(fiche, question, ouvert))
    .sort((a, b) => a.ordre - b.ordre || b.score - a.score || a.fiche - b.fiche);
  // What an exact title adds puts a page first; it must not hide the others.
  const limite = SEUIL * classees.reduce((meilleur, { fond }) => Math.max(meilleur, fond), 0);
  return classees.filter(({ fond }) => fond >= limite);
}

/** A région answers less well where a département was asked: it has its own page. */
const voisinage = (genre: Genre, { lieux }: Question) =>
  genre === 'region' && lieux.some(({ departement }) => departement) ? REGION_POUR_UN_DEPARTEMENT : 1;

/** One thing asked, against every page: the best of its readings counts. `poids` is what answering it is worth. */
function noter({ lectures, poids }: Demande, ouvert: IndexOuvert): { poids: number; pages: Map<number, number> } {
  const pages = new Map<number, number>();
  let rarete = 0;
  for (const [cle, surete] of lectures) {
    const liste = ouvert.listes.get(cle);
    if (!liste) continue;
    const idf = idfDe(liste.size, ouvert);
    rarete = Math.max(rarete, idf);
    for (const [rang, presence] of liste) {
      const score = valeur(presence, rang, cle, ouvert) * idf * surete * poids;
      pages.set(rang, Math.max(pages.get(rang) ?? 0, score));
    }
  }
  return { poids: rarete * poids, pages };
}

const idfDe = (pages: number, { index }: IndexOuvert) =>
  Math.log(1 + (index.fiches.length - pages + 0.5) / (pages + 0.5));

/** BM25 of the text (one occurrence: the index does not count them), plus what each field adds. A place served is worth a word of the title. */
function valeur(presence: Presence, rang: number, cle: string, { index, dizainesMoyennes }: IndexOuvert): number {
  const { titre, resume, motCle, texte, parties } = presence;
  const norme = 1 - B + (B * (index.fiches[rang]?.[5] ?? 0)) / dizainesMoyennes;
  return (
    (titre || (texte && cle.startsWith('@')) ? POIDS.titre : 0) +
    (motCle ? POIDS.motCle : 0) +
    (resume ? POIDS.resume : 0) +
    (parties.length > 0 ? POIDS.partie : 0) +
    (texte ? (POIDS.texte * (K1 + 1)) / (1 + K1 * norme) : 0)
  );
}

/** True for a term that so many pages hold that it says nothing of one: « CPTS ». */
export const estCourant = (cle: string, ouvert: IndexOuvert): boolean =>
  idfDe(ouvert.listes.get(cle)?.size ?? 0, ouvert) < IDF_COURANT;

/** Rank of the part of a page whose title answers best, if one answers a fair share of the question. */
export function meilleurePartie(rang: number, demandes: readonly Demande[], ouvert: IndexOuvert): number | undefined {
  const points = new Map<number, number>();
  let total = 0;
  for (const { lectures, poids } of demandes) {
    let rarete = 0;
    for (const [cle, surete] of lectures) {
      const liste = ouvert.listes.get(cle);
      const idf = liste ? idfDe(liste.size, ouvert) : 0;
      rarete = Math.max(rarete, idf * surete);
      for (const partie of new Set(liste?.get(rang)?.parties)) {
        points.set(partie, (points.get(partie) ?? 0) + idf * surete * poids);
      }
    }
    total += rarete * poids;
  }
  const [meilleure] = [...points].sort(([a, x], [b, y]) => y - x || a - b);
  return meilleure && meilleure[1] >= PART_DE_LA_QUESTION * total ? meilleure[0] : undefined;
}
