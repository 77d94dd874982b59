import { addresseeOf, type Addressee, type FormDefinition, type ValidRow } from '../forms/index.ts';
import type { DocumentModel } from './model.ts';

type Destinataire = NonNullable<DocumentModel['destinataire']>;

const AGENCE = 'Agence régionale de santé';

/** To whom the document goes; nothing for one that goes nowhere by itself. A filled letter names who receives it. */
export function destinataireOf(form: FormDefinition, answers: ValidRow, isLetter: boolean): Destinataire | undefined {
  const to = addresseeOf(form, answers);
  const { organisme, adresse, courriel } = to;
  if (organisme === '') return undefined;
  return {
    mention: form.envoi.mention,
    adresse: isLetter ? named(to) : writable(to) ? adresse : [organisme],
    ...(courriel !== undefined && { courriel }),
  };
}

/** « Adressée à : » is never followed by nothing: without an address, the agency is named. */
const writable = ({ adresse, courriel }: Addressee): boolean => adresse.length > 0 || courriel !== undefined;

/** The agency in full, its service, then its street; an address that begins with the agency already says both. */
function named({ organisme, adresse }: Addressee): readonly string[] {
  const [agency = '', ...service] = organisme.split(', ');
  const inFull = agency.replace(/^ARS(?= )/u, AGENCE);
  const says = adresse[0]?.startsWith(AGENCE) === true || adresse[0] === agency;
  return says ? adresse : [inFull, capital(service.join(', ')), ...adresse].filter((line) => line !== '');
}

const capital = (text: string): string => text.charAt(0).toLocaleUpperCase('fr') + text.slice(1);
