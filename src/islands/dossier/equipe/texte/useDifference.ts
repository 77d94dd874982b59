import { useMemo, useState } from 'react';
import { wordDifference, type DiffPiece } from '../../../../forms/index.ts';
import { extract } from './extract.ts';

export interface TextDifference {
  readonly pieces: readonly DiffPiece[];
  /** Something in common was left out; `whole`: it is shown now. */
  readonly long: boolean;
  readonly whole: boolean;
  readonly toggle: () => void;
}

/** What is not the same in two texts, given line by line; long common parts are left out until asked for. */
export function useDifference(before: readonly string[], after: readonly string[]): TextDifference {
  const [whole, setWhole] = useState(false);
  const [old, neu] = [before.join('\n'), after.join('\n')];
  const all = useMemo(() => wordDifference(old, neu), [old, neu]);
  const short = useMemo(() => extract(all), [all]);
  const long = short.some(({ texte }, n) => texte !== all[n]?.texte);
  return { pieces: whole ? all : short, long, whole, toggle: () => setWhole(!whole) };
}
