import type { Bloc } from './model.ts';

/** Headings numbered as they come: 1, 1.1, 1.2, 2… A heading that skips a level takes the next one. */
export function numbered(blocs: readonly Bloc[]): Bloc[] {
  const counts: number[] = [];
  return blocs.map((bloc) => {
    if (bloc.type !== 'titre') return bloc;
    const depth = Math.min(bloc.niveau, counts.length + 1);
    counts.length = depth;
    counts[depth - 1] = (counts[depth - 1] ?? 0) + 1;
    return { ...bloc, numero: counts.join('.') };
  });
}
