import type { Path } from '../../forms/index.ts';

/** Id of the control of an answer: `champ-referents-0-courriel`. Never the name of a page of the form (`#referents`). */
export const controlId = (path: Path): string => `champ-${path.join('-')}`;

export const samePath = (one: Path, other: Path): boolean => controlId(one) === controlId(other);
