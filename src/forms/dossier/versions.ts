import { withPictures } from '../pictures.ts';
import type { Answers } from '../shapes.ts';
import type { Tracking } from './tracking.ts';

/** The answers of a named version, pictures included; `null` when there is none of this id. */
export function versionAnswers(suivi: Tracking | null, id: string): Answers | null {
  const version = suivi?.versions.find((each) => each.id === id);
  return version === undefined || suivi === null ? null : withPictures(version.reponses, suivi.images);
}
