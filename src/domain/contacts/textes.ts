import type { Contact } from '../../schemas/index.ts';
import { aPlusDeDeuxAns } from '../francais/index.ts';

/** How far an address can be trusted: what its editor says, and the age of its source. */
export type Confiance = Contact['etat'];

/**
 * The state shown to readers: an address read in a source of more than two years is to be checked, whatever its editor says.
 *
 * @param dateDeSource `AAAA`, `AAAA-MM`, `AAAA-MM-JJ` or « sans date ». @param jour `AAAA-MM-JJ`, today.
 */
export function confiance({ etat }: Pick<Contact, 'etat'>, dateDeSource: string, jour: string): Confiance {
  return etat === 'lu' && aPlusDeDeuxAns(dateDeSource, jour) ? 'a-verifier' : etat;
}

/** Each state, in words. */
export const ETATS: Readonly<Record<Confiance, string>> = {
  lu: 'Lu récemment',
  'a-verifier': 'À vérifier',
  'non-trouve': 'Non trouvé',
};

/** The state of one contact, in words: what is to be checked before one writes or calls, as its line allows; only looked at when there is a site alone. */
export function etatDit(
  etat: Confiance,
  { courriel, adresse, telephone }: Pick<Contact, 'courriel' | 'adresse' | 'telephone'>,
): string {
  if (etat !== 'a-verifier') return ETATS[etat];
  const gestes = [
    (courriel ?? adresse) === undefined ? [] : 'd’envoyer',
    telephone === undefined ? [] : 'd’appeler',
  ].flat();
  return gestes.length === 0 ? ETATS[etat] : `${ETATS[etat]} avant ${gestes.join(' ou ')}`;
}

/** A service as one names it on an envelope: who, which service, where. What « Copier l’adresse » gives. */
export const texteACopier = ({ organisme, service, adresse, courriel, telephone, site }: Contact): string =>
  [organisme, service, ...(adresse ?? []), courriel, telephone, adresse || courriel ? undefined : site]
    .filter((ligne) => ligne !== undefined)
    .join('\n');
