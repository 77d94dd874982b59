import type { LeafField } from './leaves.ts';

type LeafKindName = LeafField['type'];

/** Kinds whose answer is a few words, a number or a day: `formatted` says them all in the same way. */
export const WRITTEN_KINDS = [
  'texte',
  'texte_long',
  'nombre',
  'montant',
  'pourcentage',
  'date',
  'mois',
  'annee',
  'courriel',
  'telephone',
  'code_postal',
  'site',
  'siren',
  'siret',
  'rna',
  'finess',
  'rpps',
  'iban',
  'bic',
] as const satisfies readonly LeafKindName[];

/** Kinds that one cell of a table holds, on the official form as in a spreadsheet. */
export const CELL_KINDS = [
  ...WRITTEN_KINDS,
  'oui_non',
  'case',
  'choix',
  'cases',
] as const satisfies readonly LeafKindName[];
