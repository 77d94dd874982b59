import {
  choicesFor,
  merge,
  nextTracking,
  resolve,
  takeSections,
  type Draft,
  type Merge,
  type Tracking,
} from '../../../../forms/index.ts';
import { dayAndClock } from '../../../form/clock.ts';
import { newId } from '../../newId.ts';
import type { Incoming } from '../../room.ts';
import { pagesOf } from '../words.ts';
import type { Choices } from './outcome.ts';

/** What `restored` takes. */
export interface Applied {
  readonly answers: Draft['answers'];
  readonly suivi: Tracking;
}

/** What is not the same in the dossier and in a file. */
export function comparison(
  { form, answers, suivi }: Draft,
  { answers: theirs, suivi: their, partie }: Incoming,
): Merge {
  const mine = { reponses: answers, suivi, partie: null };
  const file = { reponses: theirs, suivi: their, partie };
  return partie === null ? merge(form, mine, file) : takeSections(form, mine, file, partie);
}

/**
 * The two made one; what was there before becomes a version first, so that nothing can be lost.
 *
 * @param quoi why the version is kept: « la fusion », « le remplacement ».
 */
export function applied(found: Merge, choices: Choices, auteur: string, quoi: string): Applied | null {
  const { mine, theirs, form } = found;
  if (mine.suivi === null) return null;
  const now = new Date();
  const le = now.toISOString();
  const version = { quoi: 'version', id: newId(), nom: `Avant ${quoi} du ${dayAndClock(now)}` } as const;
  const kept = nextTracking(mine.suivi, version, mine.reponses, le, auteur);
  const { answers, suivi } = resolve({ ...found, mine: { ...mine, suivi: kept } }, choices, le, auteur);
  const both = suivi ?? kept;
  if (theirs.partie === null) return { answers, suivi: both };
  const sections = pagesOf(form, answers, theirs.partie);
  return { answers, suivi: nextTracking(both, { quoi: 'reprise', sections }, answers, le, auteur) };
}

/** « Tout remplacer » : every answer of the file instead of mine, after mine were kept as a version. */
export function replacedBy(draft: Draft, file: Incoming): Applied | null {
  const found = comparison(draft, file);
  return applied(found, choicesFor(found, 'sien'), draft.auteur, 'le remplacement');
}
