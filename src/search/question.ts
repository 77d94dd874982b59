import type { IndexOuvert } from './open-index.ts';
import { lieuxDe, type Lieu } from './places.ts';
import { populationDe, type Population } from './population.ts';
import { reperes, sujetDe } from './subject.ts';
import { racine, termes, type Terme } from './terms.ts';
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
  readonly corrections: readonly { readonly tape: string; readonly lu: string }[];
  readonly inconnus: readonly string[];
  /** True when somebody asks what a word means. */
  readonly definition: boolean;
}

const DEFINITION = /\b(definition|quoi|qu.?est.?ce|veut dire|signifie|signification|sigle|devenue?|remplacee?)\b/u;
/** Words of a question about meaning: they are no subject. */
const MOTS_DE_DEFINITION = new Set(['definition', 'signifie', 'signification', 'remplace', 'remplacee']);
const DANS_UN_CONCEPT = 0.35;
const REGION_SEULE = 0.6;
const VOISIN = 0.7;
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
      ...lieux.map(demandeDeLieu),
      ...lus
        .filter(({ lectures: { size } }) => size > 0)
        .map(({ ecrit, lectures: parCle, poids }) => ({ ecrit, lectures: parCle, poids })),
    ],
    inconnus: lus.filter(({ lectures: { size }, lieu }) => size === 0 && !lieu).map(({ ecrit }) => ecrit),
  };
}

const demandeDeLieu = ({ ecrit, cles }: Lieu): Demande => ({
  ecrit,
  poids: 1,
  lieu: true,
  lectures: new Map(cles.map((cle, rang) => [cle, rang === 0 ? 1 : REGION_SEULE])),
});

/** Places of a question; a population is none, unless it stands alone. */
function lieuxLus(texte: string, { lieux, langue, listes, vocabulaire }: IndexOuvert, population?: Population): Lieu[] {
  const estUnMot = (forme: string) =>
    listes.has(racine(forme)) || langue.concepts.has(racine(forme)) || vocabulaire.connait(forme);
  return lieuxDe(texte, lieux, estUnMot).filter(
    (lieu) => !population || population.seule || !dansLaPopulation(lieu, population),
  );
}

const dansLaPopulation = ({ debut, fin }: { debut: number; fin: number }, population?: Population) =>
  population !== undefined && debut >= population.debut && fin <= population.fin;

const queDuContact = ({ cle, dans }: Terme, { langue }: IndexOuvert) => dans || reperes(langue).contact.has(cle);

const estUnLieu = (terme: Terme, lieux: readonly Lieu[]) =>
  lieux.some(({ debut, fin }) => terme.debut >= debut && terme.fin <= fin);

const uniques = (suite: readonly Terme[]) =>
  suite.filter(({ cle }, rang) => suite.findIndex((autre) => autre.cle === cle) === rang);

/** Puts right the names of places typed with a slip, then the words that the site does not know and that resemble one it knows. */
function corriger(tape: string, ouvert: IndexOuvert): Pick<Question, 'texte' | 'corrections'> {
  const lieux = lieuxLus(tape, ouvert);
  const corrections: { tape: string; lu: string }[] = [];
  let texte = '';
  let fait = 0;
  for (const terme of termes(tape, ouvert.langue)) {
    const reprise = terme.debut < fait ? undefined : reprendre(terme, tape, lieux, ouvert);
    if (!reprise) continue;
    corrections.push({ tape: tape.slice(reprise.debut, reprise.fin), lu: reprise.lu });
    texte += tape.slice(fait, reprise.debut) + reprise.lu;
    fait = reprise.fin;
  }
  return { texte: texte + tape.slice(fait), corrections };
}

/** What to read in place of a term, and of which letters. */
function reprendre(terme: Terme, tape: string, lieux: readonly Lieu[], ouvert: IndexOuvert) {
  const lieu = lieux.find((un) => estUnLieu(terme, [un]));
  if (lieu) return lieu.faute && { debut: lieu.debut, fin: lieu.fin, lu: lieu.nom };
  if (lectures(terme, tape, ouvert).size > 0) return undefined;
  const proche = ouvert.vocabulaire.proche(terme.forme);
  return proche && { debut: terme.debut, fin: terme.fin, lu: proche.mot };
}

/** What a term may mean here: itself; a longer word, if it is the last one (being typed) or is not known; a neighbour of its letters. */
function lectures(
  { cle, forme, fin }: Terme,
  texte: string,
  { listes, vocabulaire }: IndexOuvert,
): Map<string, number> {
  const exacte = listes.has(cle);
  const trouvees = new Map(exacte ? [[cle, 1]] : []);
  const derniere = texte.trimEnd().length === fin;
  if ((derniere && forme.length > 1) || (!exacte && forme.length > 3)) {
    for (const [autre, surete] of vocabulaire.commencant(forme)) {
      if (!trouvees.has(autre) && listes.has(autre)) trouvees.set(autre, exacte ? surete / 2 : surete);
    }
  }
  // « assocation » has a stem that exists (« associé »), yet is one letter away from « association ».
  const voisin = exacte && forme !== '' && !vocabulaire.connait(forme) ? vocabulaire.proche(forme) : undefined;
  if (voisin && !trouvees.has(voisin.cle)) trouvees.set(voisin.cle, VOISIN);
  return trouvees;
}
