import type { Contact } from '../../schemas/index.ts';
import { lignesPliees, valeurEchappee } from '../ecriture/index.ts';
import { numeroComplet } from './telephone.ts';

/** What the card says of where it comes from. */
export interface OrigineDeVcard {
  /** Full address of the entry on the site: `https://…/contacts/bretagne/#ars-bretagne-siege`. */
  readonly page: string;
  /** Where the address was read, in words: publisher and date. */
  readonly source: string;
  /** Its state, in words. */
  readonly etat: string;
}

/**
 * A business card (vCard 3.0, RFC 2426): the version that iOS, Android and Outlook all open; 4.0 is refused by some.
 * UTF-8, lines ended by CRLF. It is the card of a service, never of a person: `N` is empty, and says so to Apple.
 */
export function vcard(contact: Contact, { page, source, etat }: OrigineDeVcard): string {
  const { organisme, service, role, courriel, telephone, adresse, site, note, verifie_le: verifieLe } = contact;
  const lignes = [
    'BEGIN:VCARD',
    'VERSION:3.0',
    'PRODID:-//CPTS mode d’emploi//FR',
    'N:;;;;',
    `FN:${valeurEchappee([organisme, service].filter(Boolean).join(', '))}`,
    `ORG:${[organisme, ...(service === undefined ? [] : [service])].map(valeurEchappee).join(';')}`,
    'X-ABShowAs:COMPANY',
    ...(courriel === undefined ? [] : [`EMAIL;TYPE=INTERNET,WORK:${valeurEchappee(courriel)}`]),
    ...(telephone === undefined ? [] : [`TEL;TYPE=WORK,VOICE:${numeroComplet(telephone)}`]),
    ...(adresse === undefined ? [] : [`ADR;TYPE=WORK:${adressePostale(adresse).map(valeurEchappee).join(';')}`]),
    // A URI is not escaped (RFC 2426, 3.6.8).
    ...(site === undefined ? [] : [`URL:${site}`]),
    `NOTE:${valeurEchappee([`${role}.`, `${etat}. Source : ${source}.`, ...(note === undefined ? [] : [note])].join('\n'))}`,
    `REV:${verifieLe}`,
    `UID:${page}`,
    `SOURCE:${page}`,
    'END:VCARD',
  ];
  return lignesPliees(lignes);
}

/**
 * The seven parts of `ADR`: box, complement, street, town, région, postal code, country. The last line that begins with a
 * postal code gives the town; the other lines are the street, as printed.
 */
function adressePostale(lignes: readonly string[]): readonly string[] {
  const rang = lignes.findLastIndex((ligne) => /^\d{5} /u.test(ligne));
  const [, code = '', ville = ''] = /^(\d{5}) (.+)$/u.exec(lignes[rang] ?? '') ?? [];
  const rue = lignes.filter((_ligne, n) => n !== rang).join(', ');
  return ['', '', rue, ville, '', code, 'France'];
}
