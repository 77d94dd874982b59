import { plier } from './plier.ts';

/** A pasted line, taken apart. */
export interface LigneLue {
  readonly ecrit: string;
  readonly noms: readonly string[];
  /** Five signs each: INSEE or postal. */
  readonly codes: readonly string[];
  /** Codes of départements, in brackets or in a cell of their own. */
  readonly departements: readonly string[];
}

const CODE = /(?<![\dA-Z])(?:\d{5}|2[AB]\d{3})(?![\dA-Z])/giu;
const DEPARTEMENT = /\(?(?<![\dA-Z])(\d{2}|2[AB]|97\d|98\d)(?![\dA-Z])\)?/giu;
const ARTICLE_APRES = /^(.*?)\s*\((le|la|les|l['’])\)\s*$/iu;
/** Headings of columns: no commune bears these names. */
const ENTETE =
  /^(?:nom|communes?|villes?|codes?(?: (?:insee|postal|postaux))?|insee|populations?|habitants|departements?|nom de la commune|epci)$/u;
/** A list longer than this is no territory. */
const LIGNES = 2000;

/** Lines of a text; those that hold commas and nothing of a spreadsheet are lists. The heading and totals are left out. */
export function lignesCollees(texte: string): readonly LigneLue[] {
  return texte
    .split(/[\r\n]+/u)
    .flatMap((ligne) => (/[\t;|]/u.test(ligne) ? [ligne] : enListe(ligne)))
    .map((ligne) => ligne.trim())
    .filter((ligne) => ligne !== '')
    .filter((ligne, rang) => !(rang === 0 && estEntete(ligne)) && !/^total\b/u.test(plier(ligne)))
    .slice(0, LIGNES)
    .map(lire);
}

const estEntete = (ligne: string): boolean => cellulesDe(ligne).some((cellule) => ENTETE.test(plier(cellule)));

/** « Fougères, Vitré, Rennes » is three lines; « Fougères, 35300 » is one. */
function enListe(ligne: string): readonly string[] {
  const parts = ligne.split(',');
  return parts.every((part) => /\p{L}/u.test(part)) ? parts : [ligne];
}

const cellulesDe = (ligne: string): readonly string[] =>
  ligne
    .split(/[\t;|,]/u)
    .map((cellule) => cellule.trim())
    .filter((cellule) => cellule !== '');

function lire(ecrit: string): LigneLue {
  const cellules = cellulesDe(ecrit);
  return {
    ecrit: ecrit.replaceAll('\t', ' · '),
    noms: cellules.map(nomDe).filter((nom) => /\p{L}/u.test(nom)),
    codes: cellules.flatMap((cellule) => cellule.match(CODE) ?? []).map((code) => code.toUpperCase()),
    departements: cellules
      .flatMap((cellule) => [...cellule.replace(CODE, ' ').matchAll(DEPARTEMENT)])
      .map(([, code = '']) => code.toUpperCase()),
  };
}

/** What remains of a cell without codes, brackets and dashes around: « 35 - MANS (LE) » → « LE MANS ». */
function nomDe(cellule: string): string {
  const sans = cellule.replace(CODE, ' ').replace(DEPARTEMENT, ' ').replace(ARTICLE_APRES, '$2 $1');
  return sans.replace(/^[\s\-–:.*•]+|[\s\-–:.]+$/gu, '');
}
