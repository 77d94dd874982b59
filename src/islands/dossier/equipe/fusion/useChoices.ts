import { useCallback, useState } from 'react';
import type { Choice, MergeItem } from '../../../../forms/index.ts';
import type { Choices } from './outcome.ts';

export interface Choosing {
  readonly choices: Choices;
  readonly choose: (cle: string, choice: Choice) => void;
  /** The same choice for several answers; `null`: back to what was proposed. */
  readonly chooseAll: (items: readonly MergeItem[], choice: Choice | null) => void;
}

/** What the person has chosen so far, answer by answer. */
export function useChoices(before: Choices | null): Choosing {
  const [choices, setChoices] = useState<Choices>(before ?? {});
  const choose = useCallback((cle: string, choice: Choice) => setChoices((all) => ({ ...all, [cle]: choice })), []);
  const chooseAll = useCallback((items: readonly MergeItem[], choice: Choice | null) => {
    setChoices((all) => {
      const keys = new Set(items.map(({ cle }) => cle));
      const others = Object.entries(all).filter(([cle]) => !keys.has(cle));
      const chosen = choice === null ? [] : items.map(({ cle }) => [cle, choice] as const);
      return Object.fromEntries([...others, ...chosen]);
    });
  }, []);
  return { choices, choose, chooseAll };
}
