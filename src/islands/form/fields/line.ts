import type { FieldOf } from '../../../forms/index.ts';

export type NumberKind = 'nombre' | 'montant' | 'pourcentage';

const digits = { type: 'text', inputMode: 'numeric', spellCheck: false } as const;
const capitals = { type: 'text', spellCheck: false, autoCapitalize: 'characters' } as const;

/** What each kind asks of the browser: the right keyboard on a phone, no red underline under an address. */
export const LINE = {
  texte: { type: 'text' },
  courriel: { type: 'email', spellCheck: false, autoCapitalize: 'none' },
  telephone: { type: 'tel', inputMode: 'tel', className: 'l20' },
  code_postal: { ...digits, className: 'l10' },
  siret: { ...digits, className: 'l20' },
  // Corsican FINESS numbers hold a letter, RNA numbers begin with one: the whole keyboard.
  rna: { ...capitals, className: 'l20' },
  finess: { ...capitals, className: 'l20' },
  rpps: { ...digits, className: 'l20' },
  iban: capitals,
  bic: { ...capitals, className: 'l20' },
  // Not `url`: browsers would refuse « www.cpts.fr ».
  site: { type: 'text', inputMode: 'url', spellCheck: false, autoCapitalize: 'none' },
  siren: { ...digits, className: 'l20' },
  mois: { type: 'text', spellCheck: false, className: 'l10' },
  annee: { ...digits, className: 'l10' },
} as const;

export type LineKind = keyof typeof LINE;

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
