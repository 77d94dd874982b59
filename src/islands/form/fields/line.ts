import type { FieldOf } from '../../../forms/index.ts';

export type LineKind =
  'texte' | 'courriel' | 'telephone' | 'code_postal' | 'siret' | 'rna' | 'finess' | 'rpps' | 'mois';
export type NumberKind = 'nombre' | 'montant' | 'pourcentage';

const digits = { type: 'text', inputMode: 'numeric', spellCheck: false } as const;

/** What each kind asks of the browser: the right keyboard on a phone, no red underline under an address. */
export const LINE = {
  texte: { type: 'text' },
  courriel: { type: 'email', spellCheck: false, autoCapitalize: 'none' },
  telephone: { type: 'tel', inputMode: 'tel', className: 'l20' },
  code_postal: { ...digits, className: 'l10' },
  siret: { ...digits, className: 'l20' },
  // Corsican FINESS numbers hold a letter, RNA numbers begin with one: the whole keyboard.
  rna: { type: 'text', spellCheck: false, autoCapitalize: 'characters', className: 'l20' },
  finess: { type: 'text', spellCheck: false, autoCapitalize: 'characters', className: 'l20' },
  rpps: { ...digits, className: 'l20' },
  mois: { type: 'text', spellCheck: false, className: 'l10' },
} as const satisfies Record<LineKind, object>;

/** Digits alone when no comma nor sign can be meant; a keyboard with a comma otherwise. */
export const numberKeyboard = (field: FieldOf<NumberKind>): 'numeric' | 'decimal' | 'text' =>
  (field.minimum ?? 0) < 0 ? 'text' : field.decimales === 0 ? 'numeric' : 'decimal';

/** Written after the number. */
export function unitOf(field: FieldOf<NumberKind>): string | undefined {
  if (field.unite !== undefined) return field.unite;
  return field.type === 'montant' ? '€' : field.type === 'pourcentage' ? '%' : undefined;
}

/** The same, for those who hear it. */
export const spokenUnit = (unit: string): string => (unit === '€' ? 'en euros' : unit === '%' ? 'en pour cent' : unit);
