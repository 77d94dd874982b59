import { lastMark, lastMarkIn } from '../marks.ts';
import type { Mark, Tracking } from '../tracking.ts';
import { holdsBoth, isNothing } from './both.ts';
import type { Choice, MergeItem, Side } from './items.ts';
import { sideLines, type Difference } from './walk.ts';

export interface Sides {
  readonly mine: Tracking | null;
  readonly theirs: Tracking | null;
  readonly ancetre: Mark | null;
}

/** The last file that two copies of the same dossier have in common. */
export function ancestorOf(mine: Tracking | null, theirs: Tracking | null): Mark | null {
  if (mine === null || theirs === null || mine.dossier !== theirs.dossier) return null;
  const known = new Set(theirs.fichiers.map(({ le }) => le));
  return mine.fichiers.findLast(({ le }) => known.has(le)) ?? null;
}

/** A difference as it is shown: both sides, who and when, and what is likely. */
export function itemOf(difference: Difference, sides: Sides): MergeItem {
  const { place, field, mine, theirs, ligne } = difference;
  const mien = sideOf(difference, mine, sides.mine, place.cle);
  const sien = sideOf(difference, theirs, sides.theirs, place.autre);
  const etat = isNothing(field, theirs) ? 'ici' : isNothing(field, mine) ? 'la' : 'different';
  return {
    cle: place.cle,
    path: place.path,
    section: place.section,
    libelles: place.libelles,
    etat,
    mien,
    sien,
    ligne: ligne !== null,
    propose: proposal(etat, changedSince(sides.ancetre, mien.mark), changedSince(sides.ancetre, sien.mark)),
    aCote: etat === 'different' && !holdsBoth(field),
  };
}

function sideOf(difference: Difference, valeur: unknown, suivi: Tracking | null, cle: string): Side {
  const removed = suivi !== null && Object.hasOwn(suivi.retires, cle) ? suivi.retires[cle] : undefined;
  const written = difference.ligne !== null ? lastMarkIn(suivi, cle) : lastMark(suivi, cle);
  // A row that is there was put back since it was taken out.
  const mark = isNothing(difference.field, valeur) ? (removed ?? written) : written;
  return { valeur, lignes: sideLines(difference, valeur), ...(mark !== undefined && { mark }) };
}

/** Whether one side was written since the file in common; `null`: nobody knows. */
const changedSince = (ancetre: Mark | null, mark: Mark | undefined): boolean | null =>
  ancetre === null ? null : mark !== undefined && mark.le > ancetre.le;

/** When one side alone has changed since the file in common, that one; else what is there, if it is there once. */
function proposal(etat: MergeItem['etat'], mine: boolean | null, theirs: boolean | null): Choice | null {
  if (mine === true && theirs === false) return 'mien';
  if (mine === false && theirs === true) return 'sien';
  if (etat === 'different') return null;
  return etat === 'ici' ? 'mien' : 'sien';
}
