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
  lu: 'Lu à la source',
  'a-verifier': 'À vérifier avant d’envoyer',
  'non-trouve': 'Non trouvé',
};

/** A service as one names it on an envelope: who, which service, where. What « Copier l’adresse » gives. */
export const texteACopier = ({ organisme, service, adresse, courriel, telephone, site }: Contact): string =>
  [organisme, service, ...(adresse ?? []), courriel, telephone, adresse || courriel ? undefined : site]
    .filter((ligne) => ligne !== undefined)
    .join('\n');
