import { oneLine } from '../clean.ts';
import { readDate, readMonth, readYear } from '../typed/dates.ts';
import { readBic, readIban } from '../typed/bank.ts';
import { readFiness, readPostalCode, readRna, readRpps, readSiren, readSiret } from '../typed/identifiers.ts';
import { readSite } from '../typed/site.ts';
import { isFault, type Typed } from '../typed/typed.ts';
import { complete, readText, type LeafKind } from './kind.ts';

type Understood =
  'date' | 'mois' | 'annee' | 'code_postal' | 'site' | 'siren' | 'siret' | 'rna' | 'finess' | 'rpps' | 'iban' | 'bic';

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
export const annee = understood<'annee'>(readYear);
export const codePostal = understood<'code_postal'>(readPostalCode);
export const site = understood<'site'>(readSite);
export const siren = understood<'siren'>(readSiren);
export const siret = understood<'siret'>(readSiret);
export const rna = understood<'rna'>(readRna);
export const finess = understood<'finess'>(readFiness);
export const rpps = understood<'rpps'>(readRpps);
export const iban = understood<'iban'>(readIban);
export const bic = understood<'bic'>(readBic);
