import { ordreDesContacts, sertIci } from './addressees.ts';
import { ECRIT_PAREIL, exactitude, questionDite } from './exact.ts';
import type { IndexOuvert, Presence } from './open-index.ts';
import { meilleurePartie } from './parts.ts';
import type { Demande, Question } from './question.ts';
import { idfDe } from './rarity.ts';
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
/** What a title of one word gains over a long one. */
const TITRE_BREF = 0.25;
/** What a page gains when the title of one of its parts is the whole question; nothing when it is half of it or less. */
const PARTIE_PAREILLE = 0.4;
/** How many pages are read again for the titles of their parts. */
const RELUES = 24;
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
  terme: 0.75,
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
      const ordre = exact < ECRIT_PAREIL ? ordreDesContacts(rang, question, ouvert) : 0;
      return [{ fiche: rang, fond, ordre, exact, score: fond * exact }];
    })
    .filter(({ exact, fiche }) => exact === ECRIT_PAREIL || sertIci(fiche, question, ouvert))
    .sort(dansLOrdre);
  // What an exact title adds puts a page first; it must not hide the others.
  const limite = SEUIL * classees.reduce((meilleur, { fond }) => Math.max(meilleur, fond), 0);
  const gardees = classees.filter(({ fond }) => fond >= limite);
  const relues = gardees
    .slice(0, RELUES)
    .map((note) => ({ ...note, score: note.score * parSesParties(note.fiche, question, ouvert) }))
    .sort(dansLOrdre);
  return [...relues, ...gardees.slice(RELUES)];
}

interface Classee extends Note {
  readonly ordre: number;
}

const dansLOrdre = (a: Classee, b: Classee) => a.ordre - b.ordre || b.score - a.score || a.fiche - b.fiche;

/** What a page gains by a part whose title is the question: an entry of the frequent questions, a chapter of a guide. */
function parSesParties(fiche: number, { demandes }: Question, ouvert: IndexOuvert): number {
  const propos = demandes.filter(({ poids }) => poids === 1);
  const part = propos.length > 1 ? (meilleurePartie(fiche, propos, ouvert)?.part ?? 0) : 0;
  return 1 + PARTIE_PAREILLE * Math.max(0, 2 * part - 1);
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

/** A word says more of a page when its title holds few others: from 1.25 for a title of one word, down to 1. */
const brievete = (rang: number, { intitules }: IndexOuvert): number =>
  1 + TITRE_BREF / Math.max(1, intitules[rang]?.titres[0]?.length ?? 1);

/** BM25 of the text (one occurrence: the index does not count them), plus what each field adds. A place served is worth a word of the title. */
function valeur(presence: Presence, rang: number, cle: string, ouvert: IndexOuvert): number {
  const { index, dizainesMoyennes } = ouvert;
  const { titre, resume, motCle, texte, parties } = presence;
  const norme = 1 - B + (B * (index.fiches[rang]?.[5] ?? 0)) / dizainesMoyennes;
  return (
    (titre ? POIDS.titre * brievete(rang, ouvert) : texte && cle.startsWith('@') ? POIDS.titre : 0) +
    (motCle ? POIDS.motCle : 0) +
    (resume ? POIDS.resume : 0) +
    (parties.length > 0 ? POIDS.partie : 0) +
    (texte ? (POIDS.texte * (K1 + 1)) / (1 + K1 * norme) : 0)
  );
}
