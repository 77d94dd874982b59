import { oneLine } from '../clean.ts';
import { readDate, readMonth } from '../typed/dates.ts';
import { readFiness, readPostalCode, readRna, readRpps, readSiret } from '../typed/identifiers.ts';
import { isFault, type Typed } from '../typed/typed.ts';
import { complete, readText, type LeafKind } from './kind.ts';

type Understood = 'date' | 'mois' | 'code_postal' | 'siret' | 'rna' | 'finess' | 'rpps';

/** A line that is understood, and kept in one writing only; what is not understood stays as typed. */
const understood = <K extends Understood>(reader: (text: string) => Typed<string>): LeafKind<K> => ({
  // `AnswerOf<K>` is `string` for each of these kinds.
  read: readText as LeafKind<K>['read'],
  check(_field, answer, tell) {
    const text = oneLine(answer);
    if (text === '') return undefined;
    const typed = reader(text);
    if (!isFault(typed)) return typed.value;
    tell(typed.fault);
    return text;
  },
  missing: complete,
});

export const date = understood<'date'>(readDate);
export const mois = understood<'mois'>(readMonth);
export const codePostal = understood<'code_postal'>(readPostalCode);
export const siret = understood<'siret'>(readSiret);
export const rna = understood<'rna'>(readRna);
export const finess = understood<'finess'>(readFiness);
export const rpps = understood<'rpps'>(readRpps);
