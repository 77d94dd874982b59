import type { Etape, Geste } from '../../schemas/index.ts';

/** Gestures shown together: under the title of their branch, or the step's own when it has none. */
export interface Groupe {
  readonly branche?: Etape['branches'][number];
  readonly gestes: readonly Geste[];
}

/** The gestures of a step in the order of the file; a branch stands where its first gesture does. */
export function groupesDeGestes({ gestes, branches }: Pick<Etape, 'gestes' | 'branches'>): Groupe[] {
  const groupes: { branche?: Etape['branches'][number]; gestes: Geste[] }[] = [];
  for (const geste of gestes) {
    const branche = branches.find(({ id }) => id === geste.choix);
    const place = branche ? groupes.find((groupe) => groupe.branche === branche) : groupes.at(-1);
    if (place && place.branche === branche) place.gestes.push(geste);
    else groupes.push({ ...(branche && { branche }), gestes: [geste] });
  }
  return groupes;
}
