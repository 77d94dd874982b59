import { typographie } from '../francais/index.ts';
import type { Commune } from '../territoire/commune.ts';

/** More than this is no address any more: their total is kept alone. */
export const COMMUNES_AU_PLUS = 150;

const CODE = /^(?:\d{5}|2[AB]\d{3})$/u;

/** Inhabitants of these communes together; `null` when there is none, or when one is not known: a sum with a hole is none. */
export function totalDesCommunes(communes: readonly Pick<Commune, 'population'>[]): number | null {
  const populations = communes.flatMap(({ population }) => population ?? []);
  if (populations.length < communes.length) return null;
  return populations.reduce((somme, population) => somme + population, 0) || null;
}

/** Why an address keeps the total of these communes and not their list, in a sentence; `null` when it keeps the list. */
export function listeSansAdresse(communes: readonly Pick<Commune, 'code'>[]): string | null {
  if (communes.some(({ code }) => !CODE.test(code))) {
    return typographie('Un lieu écrit à la main n’a pas de code : le lien gardera le total, sans la liste.');
  }
  if (communes.length <= COMMUNES_AU_PLUS) return null;
  return typographie(`Plus de ${COMMUNES_AU_PLUS} communes : le lien gardera le total, sans la liste.`);
}

/** The INSEE codes that an address names, each once, and what could not be followed. All of them, or none. */
export function lireCodes(listes: readonly string[]): { codes: readonly string[]; ecarts: readonly string[] } {
  const noms = [...new Set(listes.flatMap((liste) => liste.toUpperCase().split(/[\s,;+]+/u)).filter(Boolean))];
  if (noms.length > COMMUNES_AU_PLUS) {
    return { codes: [], ecarts: [`L’adresse nomme plus de ${COMMUNES_AU_PLUS} communes : elles ne sont pas lues.`] };
  }
  const illisibles = noms.filter((nom) => !CODE.test(nom));
  return { codes: noms.filter((nom) => CODE.test(nom)), ecarts: codesInconnus(illisibles) };
}

/** A sentence for each code that leads to no commune. */
export const codesInconnus = (codes: readonly string[]): string[] =>
  codes.map(
    (code) =>
      `L’adresse demande une commune inconnue, « ${code.slice(0, 20)} » : elle n’est pas comptée. Elle a peut-être fusionné avec une autre.`,
  );
