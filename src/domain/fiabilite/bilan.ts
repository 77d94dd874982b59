import { confiance } from '../contacts/index.ts';

/** A page that an editor promised to read again. */
export interface Relecture {
  readonly titre: string;
  readonly href: string;
  /** `AAAA-MM-JJ` */
  readonly verifieLe: string;
  readonly aRevoirLe: string;
}

/** A contact as it is published, with the date of its source (`2021-09`, `sans date`). */
export interface ContactPublie {
  readonly organisme: string;
  readonly href: string;
  readonly etat: 'lu' | 'a-verifier' | 'non-trouve';
  readonly dateDeSource: string;
}

/** What a reader may count on, on a given day. */
export interface Bilan {
  /** Pages whose review day is past, the latest first promise first. */
  readonly enRetard: readonly Relecture[];
  /** Pages to read within three months, the nearest first. */
  readonly bientot: readonly Relecture[];
  readonly ajour: number;
  readonly contacts: {
    readonly lus: number;
    readonly aVerifier: number;
    readonly nonTrouves: number;
    /** Published, though their source is over two years old or undated: the oldest first, undated ones before. */
    readonly anciens: readonly ContactPublie[];
    readonly introuvables: readonly ContactPublie[];
  };
}

const BIENTOT = 90;

/** Sorts what is published by what must be read again. `jour`: `AAAA-MM-JJ`, the day of the reading. */
export function bilan(pages: readonly Relecture[], contacts: readonly ContactPublie[], jour: string): Bilan {
  const parEcheance = [...pages].sort((a, b) => a.aRevoirLe.localeCompare(b.aRevoirLe));
  const limite = plusTard(jour, BIENTOT);
  const enRetard = parEcheance.filter(({ aRevoirLe }) => aRevoirLe < jour);
  const bientot = parEcheance.filter(({ aRevoirLe }) => aRevoirLe >= jour && aRevoirLe <= limite);
  const dits = (quoi: ReturnType<typeof confiance>) =>
    contacts.filter(({ etat, dateDeSource }) => confiance({ etat }, dateDeSource, jour) === quoi);
  const anciens = dits('a-verifier').sort((a, b) => anciennete(a).localeCompare(anciennete(b)));
  const introuvables = dits('non-trouve');
  return {
    enRetard,
    bientot,
    ajour: pages.length - enRetard.length,
    contacts: {
      lus: dits('lu').length,
      aVerifier: anciens.length,
      nonTrouves: introuvables.length,
      anciens,
      introuvables,
    },
  };
}

/** Undated first: nobody can say how old it is. */
const anciennete = ({ dateDeSource }: ContactPublie): string => (/^\d/u.test(dateDeSource) ? dateDeSource : '');

function plusTard(jour: string, jours: number): string {
  const date = new Date(`${jour}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + jours);
  return date.toISOString().slice(0, 10);
}
