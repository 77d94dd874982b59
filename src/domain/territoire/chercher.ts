import type { Annuaire, Entree } from './annuaire.ts';
import type { Commune, Epci, LieuDepartement } from './commune.ts';
import { plier } from './plier.ts';

/** What a search offers: a commune, or all those of a communauté or of a département. */
export type Trouve =
  | { readonly genre: 'commune'; readonly commune: Commune; readonly ancienne?: string }
  | { readonly genre: 'epci'; readonly epci: Epci }
  | { readonly genre: 'departement'; readonly lieu: LieuDepartement };

export interface Recherche {
  /** Best first. */
  readonly trouves: readonly Trouve[];
  /** How many communes match and are not listed. */
  readonly reste: number;
}

const COMMUNES = 10;
const COMMUNAUTES = 4;
const ARTICLE = /^ (?:le|la|les|l) /u;
/** Words that say nothing of which communauté it is. */
const VIDES = /^(?:de|du|des|d|la|le|les|l|et|communaute|communes|commune|agglo|agglomeration)$/u;

/**
 * Communes, communautés and départements whose name answers `question`, as it is typed: best first. Codes of five digits
 * are for `communesAuCode`.
 *
 * Among communes the whole name comes before its beginning, its beginning before a word inside; then those of the
 * départements in `proches`, then the most populated. One reading of all the names, 2 ms for the country.
 */
export function chercher(question: string, annuaire: Annuaire, proches: ReadonlySet<string> = new Set()): Recherche {
  const plie = plier(question);
  if (plie === '') return { trouves: [], reste: 0 };
  const { premieres, reste } = communesNommees(` ${plie}`, annuaire.entrees, proches);
  const departements = annuaire.departements.filter(
    ({ plie: nom, lieu }) =>
      lieu.communes > 1 && (lieu.code.toLowerCase() === plie || (plie.length > 2 && nom.startsWith(` ${plie}`))),
  );
  const [exacts, autres] = [
    departements.filter(({ plie: nom, lieu }) => nom === ` ${plie}` || lieu.code.toLowerCase() === plie),
    departements.filter(({ plie: nom, lieu }) => nom !== ` ${plie}` && lieu.code.toLowerCase() !== plie),
  ].map((lieux) => lieux.map(({ lieu }): Trouve => ({ genre: 'departement', lieu })));
  return {
    trouves: [...(exacts ?? []), ...premieres, ...communautes(plie, annuaire, proches), ...(autres ?? [])],
    reste,
  };
}

/** Communes that bear this postal code, or its beginning, the most populated first; then the one of this INSEE code. */
export function communesAuCode(code: string, communes: readonly Commune[]): readonly Commune[] {
  const signes = code.replace(/\s/gu, '').toUpperCase();
  const postales = communes
    .filter(({ codesPostaux = [] }) => codesPostaux.some((each) => each.startsWith(signes)))
    .sort((a, b) => (b.population ?? 0) - (a.population ?? 0));
  return [...new Set([...postales, ...communes.filter((commune) => commune.code === signes)])];
}

/** Rank of a name for the question, lower is better; -1 when it does not answer. Both begin with a space. */
function rang(nom: string, question: string): number {
  const ou = nom.indexOf(question);
  if (ou < 0) return rangColle(nom, question);
  if (nom.length === question.length) return 0;
  if (ou + question.length === nom.length && ou < 5 && nom.replace(ARTICLE, ' ') === question) return 1;
  return ou === 0 ? 2 : 3;
}

/** « Laigle » for « L’Aigle »: the apostrophe forgotten. */
function rangColle(nom: string, question: string): number {
  if (!nom.startsWith(' l ') || !` l${nom.slice(3)}`.startsWith(question)) return -1;
  return nom.length === question.length + 1 ? 1 : 2;
}

function communesNommees(question: string, entrees: readonly Entree[], proches: ReadonlySet<string>) {
  // One letter is the whole name of a commune (Y), or the beginning of thousands.
  const dernierRang = question.length > 2 ? 3 : 0;
  const gardees: { entree: Entree; note: number }[] = [];
  let combien = 0;
  let derniere: Commune | undefined;
  for (const entree of entrees) {
    const r = rang(entree.plie, question);
    if (r < 0 || r > dernierRang) continue;
    const { departement, population } = entree.commune;
    // The names of a commune follow each other, the present one first.
    if (entree.commune === derniere) continue;
    derniere = entree.commune;
    combien += 1;
    // A former commune gives way to a present one of the same name.
    const note =
      r * 4e9 + (entree.ancienne === undefined ? 0 : 2e9) + (proches.has(departement) ? 0 : 1e9) - (population ?? 0);
    if (gardees.length === COMMUNES && note >= (gardees.at(-1)?.note ?? 0)) continue;
    gardees.splice(placeDe(note, gardees), 0, { entree, note });
    if (gardees.length > COMMUNES) gardees.pop();
  }
  const premieres = gardees.map(({ entree: { commune, ancienne } }): Trouve => ({
    genre: 'commune',
    commune,
    ...(ancienne !== undefined && { ancienne }),
  }));
  return { premieres, reste: combien - premieres.length };
}

const placeDe = (note: number, gardees: readonly { note: number }[]): number => {
  const ou = gardees.findIndex((gardee) => note < gardee.note);
  return ou < 0 ? gardees.length : ou;
};

function communautes(plie: string, { epci }: Annuaire, proches: ReadonlySet<string>): readonly Trouve[] {
  const mots = plie.split(' ').filter((mot) => !VIDES.test(mot));
  if (mots.join('').length < 3) return [];
  const loin = (each: Epci) => (each.departements.some((code) => proches.has(code)) ? 0 : 1);
  return epci
    .filter(({ plie: nom }) => mots.every((mot) => nom.includes(` ${mot}`)))
    .sort((a, b) => loin(a.epci) - loin(b.epci) || b.epci.communes - a.epci.communes)
    .slice(0, COMMUNAUTES)
    .map(({ epci: each }) => ({ genre: 'epci', epci: each }));
}
