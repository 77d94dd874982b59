import { sectionsToWrite, type Mark, type Tracking } from './tracking.ts';

/**
 * Whether one person alone writes, as far as the dossier says: no section was given to anyone, no reader wrote anything, no
 * two names signed answers, and this is no copy made for somebody.
 */
export function isAlone(suivi: Tracking | null): boolean {
  if (suivi === null) return true;
  if (suivi.confie !== undefined || namesIn(Object.values(suivi.reponses)).size > 1) return false;
  return Object.values(suivi.sections).every(
    ({ responsable = '', relecteur = '', confiee, avis, commentaires = [] }) =>
      responsable === '' &&
      relecteur === '' &&
      confiee === undefined &&
      avis === undefined &&
      commentaires.length === 0,
  );
}

/** Whether a section (its id) may be written here: a copy made for some sections keeps its hands off the others. */
export const isMineToWrite = (suivi: Tracking | null, section: string): boolean =>
  sectionsToWrite(suivi)?.includes(section) ?? true;

const namesIn = (marks: readonly Mark[]): ReadonlySet<string> => new Set(marks.flatMap(({ par }) => par ?? []));
