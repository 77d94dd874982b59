import type { AMarquer } from '../../search/index.ts';

/** What the search leaves for the next page of this tab; taken at once on arrival, and never sent. */
export const CLE = 'cpts-recherche-marques';

/** Leaves what to mark on the page that a link leads to. */
export function laisser(aMarquer: AMarquer): void {
  try {
    sessionStorage.setItem(CLE, JSON.stringify(aMarquer));
  } catch {
    // A browser that refuses its store shows the page without marks.
  }
}

/** Takes what was left, once. */
export function prendre(): AMarquer | undefined {
  try {
    const laisse = sessionStorage.getItem(CLE);
    sessionStorage.removeItem(CLE);
    // Written by `laisser` alone, in this tab.
    return laisse === null ? undefined : (JSON.parse(laisse) as AMarquer);
  } catch {
    return undefined;
  }
}
