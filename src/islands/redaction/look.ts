/** What a button of the editor asks for. */
export type Gesture =
  | 'gras'
  | 'italique'
  | 'titre'
  | 'sous-titre'
  | 'puces'
  | 'numeros'
  | 'tableau'
  | 'ajouter-ligne'
  | 'ajouter-colonne'
  | 'retirer-ligne'
  | 'retirer-colonne'
  | 'retirer-tableau'
  | 'annuler'
  | 'retablir';

/** What the buttons show: how the words at the cursor look, and what can be done there. */
export interface Look {
  readonly gras: boolean;
  readonly italique: boolean;
  /** 0 outside a title. */
  readonly titre: 0 | 1 | 2;
  readonly liste: 'aucune' | 'puces' | 'numeros';
  readonly tableau: boolean;
  /** Address of the link at the cursor, and text of the note selected or just before it. */
  readonly lien: string | null;
  readonly note: string | null;
  /** Words are selected. */
  readonly choisi: boolean;
  readonly annuler: boolean;
  readonly retablir: boolean;
}

/** Before the editor is there: nothing at the cursor yet, everything may be asked for. */
export const BLANK_LOOK: Look = {
  gras: false,
  italique: false,
  titre: 0,
  liste: 'aucune',
  tableau: false,
  lien: null,
  note: null,
  choisi: false,
  annuler: false,
  retablir: false,
};
