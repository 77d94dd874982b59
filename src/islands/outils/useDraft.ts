import { useState } from 'react';

/** What is typed, and how to change it or drop it. */
export interface Draft<T> {
  readonly typed: T;
  readonly keep: (typed: T) => void;
  /** Back to what the address says. */
  readonly drop: () => void;
}

/** What is typed over an address: as soon as the address changes (Back, a link), the address is right again. */
export function useDraft<T>(query: string, addressed: T): Draft<T> {
  const [kept, setKept] = useState<{ readonly query: string; readonly typed: T } | null>(null);
  return {
    typed: kept?.query === query ? kept.typed : addressed,
    keep: (typed) => setKept({ query, typed }),
    drop: () => setKept(null),
  };
}
