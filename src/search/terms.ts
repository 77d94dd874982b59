import { stemmer } from '@orama/stemmers/french';
import { mots, plier, type Mot } from './texte.ts';

/** Words that carry no question. Folded. Elisions leave single letters. */
const MOTS_VIDES = new Set(
  `a afin ai ainsi alors ans apres as au aucun aussi autre aux avait avant avec avez avoir avons bonjour c ca car ce ceci cedex
  cela ces cet cette ceux chaque chez ci combien comme comment concretement d dans de depuis des devenu devenue devenus devient
  dois doit doivent donc dont du elle elles en encore entre es est et etaient etait etc ete etes etre eu eux exactement f faire
  fais fait faites faut font franchement h hein il ils j je jusqu koi l la le les leur leurs lui m ma mais me meme memes merci mes
  moi mon n ne ni non nos notre nous on ont ou par parce pas passe pdt pendant peu peut peuvent peux plus pour pourquoi pr puis qd qu
  quand que quel quelle quelles quels qui quoi r s sa sans se selon sera seront sert servent ses si soit sommes son sont sous stp
  suis sur svp t ta te tes toi ton tous tout toute toutes tres tu un une vers veulent veut veux dire vos votre vous vraiment y`.split(
    /\s+/,
  ),
);

/** What a text is about, at one place: a stem, or a concept (`=snp`) that several wordings share. */
export interface Terme {
  readonly cle: string;
  readonly debut: number;
  readonly fin: number;
  /** The folded word, empty for a concept of several words. */
  readonly forme: string;
  /** True for the words inside a concept of several words: said already by the concept. */
  readonly dans: boolean;
}

/** The wordings that mean the same, ready for `termes`. */
export interface Langue {
  /** Stems of a wording → concept. */
  readonly concepts: ReadonlyMap<string, string>;
  /** Folded sigle → concept: « PASS » is not « passer ». */
  readonly sigles: ReadonlyMap<string, string>;
  /** Wordings of one word, as written, and their concept. */
  readonly variantes: readonly (readonly [mot: string, cle: string])[];
  /** First stem of the wordings → how many words the longest of them has. */
  readonly debuts: ReadonlyMap<string, number>;
}

const racines = new Map<string, string>();

/** Stem of a folded word (Snowball, French). Short words and those with digits are their own stem. */
export function racine(forme: string): string {
  let trouvee = racines.get(forme);
  if (trouvee === undefined) {
    trouvee = forme.length > 3 && /^[a-z]+$/.test(forme) ? stemmer(participe(forme)) : forme;
    racines.set(forme, trouvee);
  }
  return trouvee;
}

/** « financees » → « finance »: without its accent, Snowball does not see that « ée » is an ending. */
const participe = (forme: string) => (forme.length > 4 ? forme.replace(/ees?$/u, 'e') : forme);

/** The term that a word of the index stands for: concepts (`=`) and places (`@`) are their own. */
export const cleDuMot = (mot: string): string => (/^[=@]/u.test(mot) ? mot : racine(plier(mot)));

const cleDe = (suite: readonly Mot[]) => suite.map((mot) => racine(mot.forme)).join(' ');

const SIGLE = /^[A-Z0-9]{2,}$/u;

/** Reads groups of wordings, the first of each naming the concept. Groups that share a wording become one. */
export function langue(groupes: readonly (readonly string[])[]): Langue {
  const concepts = new Map<string, string>();
  const sigles = new Map<string, string>();
  const variantes: [string, string][] = [];
  for (const groupe of groupes) {
    // « CA » (conseil d’administration) reads like « ça »: a wording that is an empty word is no wording.
    const utiles = groupe.filter((variante) => variante !== '' && !MOTS_VIDES.has(plier(variante)));
    const cles = utiles.map((variante) => ({
      cle: cleDe(mots(variante)),
      carte: SIGLE.test(variante) ? sigles : concepts,
    }));
    if (new Set(cles.map(({ cle }) => cle)).size < 2) continue;
    const connue = cles.map(({ cle, carte }) => carte.get(cle)).find((nom) => nom !== undefined);
    const nom = connue ?? `=${(cles[0]?.cle ?? '').replaceAll(' ', '_')}`;
    for (const { cle, carte } of cles) if (!carte.has(cle)) carte.set(cle, nom);
    for (const mot of utiles) if (/^[\p{L}\p{N}]+$/u.test(mot)) variantes.push([mot, nom]);
  }
  return { concepts, sigles, variantes, debuts: debutsDe(concepts) };
}

/** A language of a few wordings, already read. */
export const langueRestreinte = (concepts: Langue['concepts'], sigles: Langue['sigles']): Langue => ({
  concepts,
  sigles,
  variantes: [],
  debuts: debutsDe(concepts),
});

function debutsDe(concepts: Langue['concepts']): Langue['debuts'] {
  const debuts = new Map<string, number>();
  for (const cle of concepts.keys()) {
    const racines = cle.split(' ');
    const [premiere = ''] = racines;
    debuts.set(premiere, Math.max(debuts.get(premiere) ?? 0, racines.length));
  }
  return debuts;
}

/** The terms of a text, in order: the one analysis shared by the build and the browser. */
export function termes(texte: string, langage: Langue): Terme[] {
  const suite = mots(texte);
  const sortie: Terme[] = [];
  for (let rang = 0; rang < suite.length;) {
    const { pris, cle } = plusLong(suite, rang, langage);
    const groupe = suite.slice(rang, rang + pris);
    const [premier] = groupe;
    if (!premier) break;
    if (cle) {
      const forme = pris === 1 ? premier.forme : '';
      sortie.push({ cle, debut: premier.debut, fin: groupe.at(-1)?.fin ?? premier.fin, forme, dans: false });
    }
    if (!cle || pris > 1) sortie.push(...simples(groupe, cle !== undefined));
    rang += pris;
  }
  return sortie;
}

function plusLong(suite: readonly Mot[], rang: number, { concepts, sigles, debuts }: Langue) {
  const forme = suite[rang]?.forme ?? '';
  const longueur = debuts.get(racine(forme)) ?? 0;
  for (let pris = Math.min(longueur, suite.length - rang); pris > 0; pris -= 1) {
    const cle = concepts.get(cleDe(suite.slice(rang, rang + pris)));
    if (cle !== undefined) return { pris, cle };
  }
  return { pris: 1, cle: sigles.get(forme) ?? sigles.get(forme.replace(/s$/u, '')) };
}

function simples(groupe: readonly Mot[], dans: boolean): Terme[] {
  return groupe.filter((mot) => !MOTS_VIDES.has(mot.forme)).map((mot) => ({ ...mot, cle: racine(mot.forme), dans }));
}
