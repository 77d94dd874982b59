import { enumeration, pluriel } from '../../domain/francais/index.ts';
import type { Change, Way } from './plan.ts';

/** How many lines do what. */
export const counts = (changes: readonly Change[]): Readonly<Record<Change['genre'], number>> => {
  const of = (genre: Change['genre']) => changes.filter((change) => change.genre === genre).length;
  return { ajoutee: of('ajoutee'), identique: of('identique'), differente: of('differente'), ignoree: of('ignoree') };
};

/** What each genre of change is called in the preview. */
export const GENRE: Readonly<Record<Change['genre'], string>> = {
  ajoutee: 'Nouvelle',
  identique: 'Identique',
  differente: 'Différente',
  ignoree: 'Laissée de côté',
};

const feminine = (count: number, adjective: string) => `${pluriel(count, 'ligne')} ${adjective}${count < 2 ? '' : 's'}`;

/** « 12 lignes nouvelles, 3 lignes différentes et 1 ligne laissée (vide ou en double) ». */
export function summaryOf(changes: readonly Change[]): string {
  const { ajoutee, identique, differente, ignoree } = counts(changes);
  const parts = [
    ajoutee > 0 ? feminine(ajoutee, 'nouvelle') : '',
    identique > 0 ? feminine(identique, 'déjà là').replace('déjà làs', 'déjà là') : '',
    differente > 0 ? feminine(differente, 'différente') : '',
    ignoree > 0 ? `${feminine(ignoree, 'laissée')} de côté (vide ou en double)` : '',
  ].filter((part) => part !== '');
  return parts.length === 0 ? 'Aucune ligne lisible' : enumeration(parts);
}

/** What was done, in the past. */
export function doneOf(changes: readonly Change[], way: Way): string {
  const { ajoutee, differente } = counts(changes);
  if (way.remplacer) return `Tableau remplacé\u00A0: ${pluriel(changes.length - counts(changes).ignoree, 'ligne')}.`;
  const added = way.differences === 'deux' ? ajoutee + differente : ajoutee;
  const updated =
    way.differences === 'prendre' ? `, ${feminine(differente, 'mise').replace(/mise(s?)$/u, 'mise$1 à jour')}` : '';
  return `${feminine(added, 'ajoutée')}${updated}.`;
}
