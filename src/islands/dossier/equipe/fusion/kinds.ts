import { enumeration } from '../../../../domain/francais/index.ts';
import type { FormDefinition } from '../../../../forms/index.ts';
import type { Incoming } from '../../room.ts';
import { lastAuthor, of, sectionName } from '../words.ts';

/** What a file opened beside a dossier is for: another copy of it, sections that come back, a review that comes back. */
export type IncomingKind = 'copie' | 'sections' | 'relecture';

export function kindOf({ suivi, partie }: Pick<Incoming, 'suivi' | 'partie'>): IncomingKind {
  if (suivi?.confie?.pour === 'relecture') return 'relecture';
  return partie === null ? 'copie' : 'sections';
}

/** Who made the file, when it is someone else; empty when nobody knows. */
export function authorOf({ suivi }: Pick<Incoming, 'suivi'>, me: string): string {
  const name = lastAuthor(suivi);
  return name === me ? '' : name;
}

/** « le fichier de Claude », « ce fichier » */
export const fileOf = (name: string): string => (name === '' ? 'ce fichier' : `le fichier ${of(name)}`);

/** « Décrire le territoire et Lister les adhérents » */
export const namesOf = (form: FormDefinition, sections: readonly string[]): string =>
  enumeration(sections.map((id) => `«\u00a0${sectionName(form, id)}\u00a0»`));
