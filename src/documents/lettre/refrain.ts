import type { Bloc, BlocOf } from '../model.ts';

/**
 * Blocks where a label that stands alone under several headings is not printed again and again (« Ce que nous envisageons »
 * under each mission): the headings already say what is answered. A label with a note keeps it.
 */
export function withoutRefrain(blocs: readonly Bloc[]): Bloc[] {
  const alone = new Set(blocs.filter((_, at) => isAlone(blocs, at)));
  const times = new Map<string, number>();
  for (const bloc of alone) if (bloc.type === 'redaction') times.set(bloc.libelle, (times.get(bloc.libelle) ?? 0) + 1);
  const isRefrain = (bloc: Bloc): bloc is BlocOf<'redaction'> =>
    bloc.type === 'redaction' && alone.has(bloc) && (times.get(bloc.libelle) ?? 0) > 1;
  return blocs.map((bloc) => (isRefrain(bloc) ? { ...bloc, titreAuDessus: true } : bloc));
}

/** A long text and nothing else between two headings. */
function isAlone(blocs: readonly Bloc[], at: number): boolean {
  const bloc = blocs[at];
  const after = blocs[at + 1];
  return (
    bloc?.type === 'redaction' &&
    bloc.note === undefined &&
    blocs[at - 1]?.type === 'titre' &&
    (after === undefined || after.type === 'titre' || after.type === 'saut')
  );
}
