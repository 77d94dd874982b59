import type { Bareme, Taille } from '../../schemas/index.ts';

/** What a scale says beside its figures, where only some sizes are shown. */
export interface Mentions {
  readonly etiquette: string;
  readonly notes: readonly string[];
  readonly faits: Bareme['faits'];
}

/** The sentences of a scale that speak of one of these sizes; those that name no size speak of all. */
export function mentionsPour(
  { etiquette, etiquettes, notes, faits }: Pick<Bareme, 'etiquette' | 'etiquettes' | 'notes' | 'faits'>,
  montrees: readonly Taille[],
): Mentions {
  const concerne = (tailles: readonly Taille[] | undefined) =>
    tailles === undefined || tailles.some((taille) => montrees.includes(taille));
  const propre = etiquettes?.find(({ tailles }) => montrees.every((taille) => tailles.includes(taille)));
  return {
    etiquette: propre?.texte ?? etiquette,
    notes: notes
      .map((note) => (typeof note === 'string' ? { texte: note, tailles: undefined } : note))
      .flatMap(({ texte, tailles }) => (concerne(tailles) ? [texte] : [])),
    faits: faits.filter(({ tailles }) => concerne(tailles)),
  };
}
