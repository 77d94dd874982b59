import type { Ligne } from '../aci/index.ts';
import type { Montant } from '../../schemas/index.ts';

/** How far an amount may be trusted: as the scale says, or `addition` when we added two of its figures. */
export type Statut = Montant['statut'] | 'addition';

/** One amount with what it rests on. `montant: null` goes with `inconnu`: it was not found, and is never zero. */
export interface Valeur {
  readonly montant: number | null;
  readonly statut: Statut;
  /** Identifier of the source; absent for what is unknown or added up. */
  readonly source?: string;
  readonly note?: string;
}

/** A volet of the scale with its amounts, euros per year. */
export interface LigneSimulee {
  readonly volet: string;
  readonly libelle: string;
  /** Absent for the functioning of the community. */
  readonly mission?: string;
  readonly facultatif: boolean;
  /** Fixed + variable, without what is paid under a condition. */
  readonly total: Valeur;
  readonly fixe: Valeur;
  /** `null`: this volet has no variable part that counts in the total. */
  readonly variable: Valeur | null;
}

const INCONNU: Valeur = { montant: null, statut: 'inconnu' };

/** A line of the scale, each amount with its trust, its source and its note. */
export function ligneSimulee(ligne: Ligne): LigneSimulee {
  const { volet, libelle, mission, facultatif } = ligne;
  const total = totalDe(ligne);
  return {
    volet,
    libelle,
    ...(mission === undefined ? {} : { mission }),
    facultatif,
    total,
    // The functioning is due in full: what is known of the whole is known of its fixed part.
    fixe: mission === undefined ? total : (cellule(ligne, 'fixe') ?? INCONNU),
    variable: cellule(ligne, 'variable') ?? (ligne.variable === 0 ? null : INCONNU),
  };
}

/** What a line pays under a condition; `null` when it pays nothing that way. */
export const conditionnelDe = (ligne: Ligne): Valeur | null => cellule(ligne, 'conditionnel');

function totalDe(ligne: Ligne): Valeur {
  if (ligne.total === null) return INCONNU;
  const seule = cellule(ligne, 'total') ?? (ligne.variable === 0 ? cellule(ligne, 'fixe') : null);
  return seule ?? { montant: ligne.total, statut: 'addition' };
}

function cellule({ cellules }: Ligne, part: Montant['part']): Valeur | null {
  const trouvee = cellules.find((each) => each.part === part);
  if (trouvee === undefined) return null;
  const { montant, statut, source, note } = trouvee;
  return { montant, statut, ...(source === undefined ? {} : { source }), ...(note === undefined ? {} : { note }) };
}
