import { oneLine } from '../clean.ts';
import type { FieldOf } from '../definition.ts';
import { decimalText } from '../numbers.ts';
import { readNumber } from '../typed/numbers.ts';
import { isFault } from '../typed/typed.ts';
import type { Path } from '../shapes.ts';
import { complete, quoted, readText, type LeafKind, type Refuse, type Tell } from './kind.ts';

type Numeric = 'nombre' | 'montant' | 'pourcentage';

/** What people add after the number, and how many decimals are read when the form does not say. */
const RULES: { readonly [K in Numeric]: { readonly unites: readonly string[]; readonly decimales: number } } = {
  nombre: { unites: [], decimales: 6 },
  montant: { unites: ['€', 'euros', 'euro', 'eur'], decimales: 2 },
  pourcentage: { unites: ['%', 'pour cent', 'pour-cent'], decimales: 6 },
};

/** The same for the three of them: their definitions differ by name only. */
const numeric = (type: Numeric): LeafKind<'nombre'> & LeafKind<'montant'> & LeafKind<'pourcentage'> => ({
  // A number, as a YAML file or a checked answer has it, is written out.
  read: (field: FieldOf<Numeric>, raw: unknown, path: Path, refuse: Refuse) =>
    typeof raw === 'number' ? decimalText(raw) : readText(field, raw, path, refuse),
  check(field: FieldOf<Numeric>, answer: string, tell: Tell) {
    const text = oneLine(answer);
    if (text === '') return undefined;
    const { unites, decimales } = RULES[type];
    const { unite = '' } = field;
    const typed = readNumber(text, { unites: [unite, ...unites], decimales: field.decimales ?? decimales });
    if (!isFault(typed)) {
      within(field, typed.value, tell);
      return typed.value;
    }
    tell(typed.fault);
    return text;
  },
  missing: complete,
});

function within(field: FieldOf<Numeric>, value: number, tell: Tell): void {
  const { minimum = -Infinity, maximum = Infinity } = field;
  if (value < minimum) tell(`Corrigez ${quoted(field)}\u00a0: écrivez au moins ${decimalText(minimum)}`);
  if (value > maximum) tell(`Corrigez ${quoted(field)}\u00a0: écrivez au plus ${decimalText(maximum)}`);
}

export const nombre = numeric('nombre');
export const montant = numeric('montant');
export const pourcentage = numeric('pourcentage');
