import { typographie } from '../francais/index.ts';
import { montantDit } from './mots.ts';
import type { Resultat } from './resultat.ts';
import type { Valeur } from './valeurs.ts';
import type { Donnees } from './versions.ts';

/** One bar of the chart: its words, and how long it is. */
export interface Barre {
  readonly libelle: string;
  /** The amount in words: « 125 000 € », « non trouvé ». */
  readonly valeur: string;
  /** Length, from 0 to 1 of the longest; 0 draws no bar. */
  readonly part: number;
  /** Number of the texture of its mission, from 1; 0 for none. */
  readonly trame: number;
  /** Paid under a condition: dashed, never part of the total. */
  readonly conditionnelle?: boolean;
}

/**
 * The bars of a result, functioning first; what is paid under a condition last.
 *
 * @param ensemble every result shown together: one scale for all, so that bars compare.
 */
export function barresDe(
  { lignes, sousCondition }: Resultat,
  ensemble: readonly Resultat[],
  { missions }: Pick<Donnees, 'missions'>,
): Barre[] {
  const plusHaut = plusHautMontant(ensemble);
  const part = ({ montant }: Valeur) => (montant ?? 0) / plusHaut;
  const trame = (mission: string | undefined) => (mission === undefined ? 0 : (missions[mission]?.trame ?? 0));
  return [
    ...lignes.map(({ libelle, mission, facultatif, total }) => ({
      libelle: typographie(facultatif ? `${libelle} (au choix)` : libelle),
      valeur: montantDit(total.montant),
      part: part(total),
      trame: trame(mission),
    })),
    ...sousCondition.map(({ libelle, mission, valeur }) => ({
      libelle: typographie(`${libelle}, si l’ARS reconnaît une crise (hors total)`),
      valeur: montantDit(valeur.montant),
      part: part(valeur),
      trame: trame(mission),
      conditionnelle: true,
    })),
  ];
}

function plusHautMontant(resultats: readonly Resultat[]): number {
  const valeurs = resultats.flatMap(({ lignes, sousCondition }) => [
    ...lignes.map(({ total }) => total),
    ...sousCondition.map(({ valeur }) => valeur),
  ]);
  return Math.max(1, ...valeurs.map(({ montant }) => montant ?? 0));
}
