import { readDate } from '../../../forms/index.ts';

/** What is asked of the calendar. */
export interface Demande {
  /** `AAAA-MM-JJ`. */
  readonly signature: string;
  /** Slugs, in the order of the catalogue; at least one. */
  readonly missions: readonly string[];
}

/** An address read, whatever it held. */
export interface AdresseLue {
  /** As written in the address; empty when it names no day. */
  readonly saisie: string;
  /** `null`: no day, or one that cannot be read. */
  readonly signature: string | null;
  readonly faute: string | null;
  /** `null`: the address names no mission that exists, and the usual ones stand. */
  readonly missions: readonly string[] | null;
  /** What else could not be followed: sentences for the reader. */
  readonly ecarts: readonly string[];
}

/** `?signature=2027-01-15&missions=acces-aux-soins,parcours`. */
export const adresseDeDemande = ({ signature, missions }: Demande): string =>
  `?signature=${signature}&missions=${missions.join(',')}`;

/**
 * Reads a query, tolerantly: keys in any case, a day as people write it, missions after a comma, a space or one key each.
 *
 * @param connues slugs of the catalogue, in its order.
 */
export function lireAdresse(query: string, connues: readonly string[]): AdresseLue {
  const cles = [...new URLSearchParams(query)].map(([cle, valeur]) => [cle.trim().toLowerCase(), valeur] as const);
  const valeurs = (nom: string) => cles.filter(([cle]) => cle === nom).map(([, valeur]) => valeur);
  const saisie = (valeurs('signature').at(-1) ?? '').trim();
  const lu = saisie === '' ? null : readDate(saisie);
  const noms = [...new Set(valeurs('missions').flatMap((liste) => liste.toLowerCase().split(/[\s,;+]+/u)))].filter(
    Boolean,
  );
  const missions = connues.filter((mission) => noms.includes(mission));
  return {
    saisie,
    signature: lu !== null && 'value' in lu ? lu.value : null,
    faute: lu !== null && 'fault' in lu ? lu.fault : null,
    missions: missions.length > 0 ? missions : null,
    ecarts: noms
      .filter((nom) => !connues.includes(nom))
      .map((nom) => `L’adresse demande une mission inconnue, « ${nom.slice(0, 40)} »\u00A0: elle n’est pas montrée.`),
  };
}
