import type { FormDefinition } from '../definition.ts';
import { withPictures } from '../pictures.ts';
import type { Answers } from '../shapes.ts';
import { nextTracking } from './following.ts';
import { markedAll, retired, unretired } from './marks.ts';
import { merge } from './merge.ts';
import { markOf, type Mark, type Tracking } from './tracking.ts';

/** The answers of a named version, pictures included; `null` when there is none of this id. */
export function versionAnswers(suivi: Tracking | null, id: string): Answers | null {
  const version = suivi?.versions.find((each) => each.id === id);
  return version === undefined || suivi === null ? null : withPictures(version.reponses, suivi.images);
}

/** Who goes back to a version, when, and how what was there until then is called. */
export interface Return extends Mark {
  /** Id and name of the version made of what was there. */
  readonly id: string;
  readonly nom: string;
}

/**
 * The dossier as it stood in a version; what was there until then becomes a version too. What changes so was written by
 * whoever went back: a merge knows it. `null` when there is no such version.
 */
export function returnedTo(
  form: FormDefinition,
  now: { readonly answers: Answers; readonly suivi: Tracking },
  version: string,
  { id, nom, le, par = '' }: Return,
): { readonly answers: Answers; readonly suivi: Tracking } | null {
  const answers = versionAnswers(now.suivi, version);
  if (answers === null) return null;
  const side = (reponses: Answers) => ({ reponses, suivi: null, partie: null });
  const { items } = merge(form, side(now.answers), side(answers));
  const mark = markOf(le, par);
  const [gone, written] = [
    items.filter(({ ligne, etat }) => ligne && etat === 'ici'),
    items.filter(({ ligne, etat }) => !ligne || etat !== 'ici'),
  ];
  const saved = nextTracking(now.suivi, { quoi: 'version', id, nom }, now.answers, le, par);
  const without = gone.reduce((suivi, { cle }) => retired(suivi, cle, mark), saved);
  const keys = written.map(({ cle }) => cle);
  return { answers, suivi: markedAll(unretired(without, keys), keys, mark) };
}
