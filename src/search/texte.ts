import { sansAccents } from '../domain/francais/index.ts';

/** A word of a text: its folded form and where it stands (UTF-16 offsets, end excluded). */
export interface Mot {
  readonly forme: string;
  readonly debut: number;
  readonly fin: number;
}

/** Lower case, without accents or ligatures: « Œuvre » → « oeuvre ». The text of one word; its length may change. */
export function plier(mot: string): string {
  if (/^[a-z0-9]+$/iu.test(mot)) return mot.toLowerCase();
  return sansAccents(mot);
}

/**
 * Words of a text, folded and placed. Numbers written in several pieces become one word: « 20 000 » → `20000`,
 * « L. 1434-12 » and « l1434 12 » → `l1434-12`, « 2022-375 » → `2022-375`, « étape 5 » → `etape` and `etape-5`.
 */
export function mots(texte: string): Mot[] {
  const bruts = [...texte.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map(({ 0: brut, index }) => ({
    forme: plier(brut),
    debut: index,
    fin: index + brut.length,
  }));
  const sortie: Mot[] = [];
  for (let rang = 0; rang < bruts.length;) {
    const lu =
      article(bruts, rang) ?? decret(bruts, rang, texte) ?? milliers(bruts, rang, texte) ?? numerote(bruts, rang);
    const premier = bruts[rang];
    if (!premier) break;
    if (!lu) sortie.push(premier);
    else for (const forme of lu.formes) sortie.push({ forme, debut: premier.debut, fin: lu.fin });
    rang += lu?.mots ?? 1;
  }
  return sortie;
}

/** Several written words read as one, or as one and what it belongs to (`l1434-12-2` is also `l1434-12`). */
interface Lecture {
  readonly formes: readonly string[];
  readonly mots: number;
  readonly fin: number;
}

/** Article of a code: a letter L, R or D, a number of three or four digits, then one or two short numbers. */
function article(suite: readonly Mot[], rang: number): Lecture | undefined {
  const colle = /^([lrd])(\d{3,4})$/.exec(suite[rang]?.forme ?? '');
  const separe = /^[lrd]$/.test(suite[rang]?.forme ?? '') && /^\d{3,4}$/.test(suite[rang + 1]?.forme ?? '');
  if (!colle && !separe) return undefined;
  const base = colle ? rang : rang + 1;
  const tete = colle ? colle[0] : `${suite[rang]?.forme ?? ''}${suite[base]?.forme ?? ''}`;
  const courts = suite.slice(base + 1, base + 3).map((mot) => mot.forme);
  const pris = courts.findIndex((forme) => !/^\d{1,2}$/.test(forme));
  const nombres = pris === -1 ? courts : courts.slice(0, pris);
  const formes = nombres.map((_, dernier) => [tete, ...nombres.slice(0, dernier + 1)].join('-')).reverse();
  const fin = suite[base + nombres.length]?.fin ?? 0;
  return { formes: formes.length > 0 ? formes : [tete], mots: base + nombres.length + 1 - rang, fin };
}

/** Number of a decree or of a law (`2022-375`), or of an article without its letter (`1434-12`, taken as L). */
function decret(suite: readonly Mot[], rang: number, texte: string): Lecture | undefined {
  const [gauche, droite] = [suite[rang], suite[rang + 1]];
  if (!gauche || !droite || texte.slice(gauche.fin, droite.debut) !== '-') return undefined;
  const ecrit = `${gauche.forme}-${droite.forme}`;
  if (/^(19|20)\d{2}-\d{3,4}$/.test(ecrit)) return { formes: [ecrit], mots: 2, fin: droite.fin };
  if (/^(?!19|20)\d{4}-\d{1,2}$/.test(ecrit)) return { formes: [`l${ecrit}`], mots: 2, fin: droite.fin };
  return undefined;
}

/** Thousands apart: « 1 250 000 », with any space or a point. */
function milliers(suite: readonly Mot[], rang: number, texte: string): Lecture | undefined {
  if (!/^\d{1,3}$/.test(suite[rang]?.forme ?? '')) return undefined;
  let dernier = rang;
  for (let suivant = suite[rang + 1]; suivant && /^\d{3}$/.test(suivant.forme); suivant = suite[dernier + 1]) {
    if (!/^[ .\u00A0\u202F]$/.test(texte.slice(suite[dernier]?.fin, suivant.debut))) break;
    dernier += 1;
  }
  if (dernier === rang) return undefined;
  const pris = suite.slice(rang, dernier + 1);
  return { formes: [pris.map((mot) => mot.forme).join('')], mots: pris.length, fin: pris.at(-1)?.fin ?? 0 };
}

/** What has a number of its own: « avenant 2 » is not « avenant 3 ». */
function numerote(suite: readonly Mot[], rang: number): Lecture | undefined {
  const nom = /^(etape|mission|avenant|taille)s?$/.exec(suite[rang]?.forme ?? '')?.[1];
  const numero = suite[rang + 1];
  if (nom === undefined || !numero || !/^\d$/.test(numero.forme)) return undefined;
  return { formes: [suite[rang]?.forme ?? nom, `${nom}-${numero.forme}`], mots: 2, fin: numero.fin };
}
