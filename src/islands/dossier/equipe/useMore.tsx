import { useState, type ReactNode } from 'react';

/** Long lists are shown a page at a time: the browser stays quick with hundreds of rows. */
export function useMore<T>(all: readonly T[], step: number): { shown: readonly T[]; more: ReactNode } {
  const [length, setLength] = useState(step);
  const left = all.length - length;
  const next = Math.min(left, step);
  const more =
    left > 0 ? (
      <p className="h">
        <button className="btn second" type="button" onClick={() => setLength(length + step)}>
          {next === 1 ? 'Afficher la dernière' : `Afficher les ${next} suivantes`}
          {left > next && ` (sur ${left})`}
        </button>
      </p>
    ) : null;
  return { shown: all.slice(0, length), more };
}
