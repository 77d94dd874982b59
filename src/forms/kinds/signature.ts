import { oneLine } from '../clean.ts';
import { isRecord } from '../record.ts';
import { readDate } from '../typed/dates.ts';
import { isFault } from '../typed/typed.ts';
import { complete, quoted, type LeafKind } from './kind.ts';

/** What a signature block asks, in the order of the page, with what it prints when the form says nothing else. */
export const SIGNATURE_PARTS = [
  ['lieu', 'Fait à'],
  ['date', 'Le'],
  ['nom', 'Nom'],
  ['qualite', 'Qualité'],
] as const;

export const signature: LeafKind<'signature'> = {
  read(field, raw, path, refuse) {
    if (!isRecord(raw)) {
      refuse({ path, message: `La réponse à ${quoted(field)} n’est pas lisible` });
      return undefined;
    }
    const given = SIGNATURE_PARTS.flatMap(([part]) => {
      const text = raw[part];
      if (typeof text === 'string') return [[part, text] as const];
      if (text !== undefined)
        refuse({ path: [...path, part], message: `Une partie de ${quoted(field)} n’est pas un texte` });
      return [];
    });
    return Object.fromEntries(given);
  },
  check(_field, answer, tell) {
    const given = SIGNATURE_PARTS.flatMap(([part]) => {
      const text = oneLine(answer[part] ?? '');
      if (text === '' || part !== 'date') return text === '' ? [] : [[part, text] as const];
      const typed = readDate(text);
      if (!isFault(typed)) return [[part, typed.value] as const];
      tell(typed.fault, part);
      return [[part, text] as const];
    });
    return given.length === 0 ? undefined : Object.fromEntries(given);
  },
  missing: complete,
};
