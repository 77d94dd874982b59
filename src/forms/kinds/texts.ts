import { manyLines, oneLine } from '../clean.ts';
import type { FieldOf } from '../definition.ts';
import { emailFault } from '../email.ts';
import { phoneFault } from '../phone.ts';
import { cleanRich, isEmptyRich, plainRich, readRich } from '../rich/index.ts';
import { complete, quoted, readText, type LeafKind, type Tell } from './kind.ts';

const some = (text: string): string | undefined => (text === '' ? undefined : text);

function bounded(field: FieldOf<'texte' | 'texte_long' | 'texte_riche'>, text: string, tell: Tell): void {
  const excess = [...text].length - (field.longueur_max ?? Infinity);
  if (excess > 0) tell(`Raccourcissez ${quoted(field)} de ${excess === 1 ? 'un caractère' : `${excess} caractères`}`);
}

export const texte: LeafKind<'texte'> = {
  read: readText,
  check(field, answer, tell) {
    const text = oneLine(answer);
    bounded(field, text, tell);
    return some(text);
  },
  missing: complete,
};

export const texteLong: LeafKind<'texte_long'> = {
  read: readText,
  check(field, answer, tell) {
    const text = manyLines(answer);
    bounded(field, text, tell);
    return some(text);
  },
  missing: complete,
};

export const texteRiche: LeafKind<'texte_riche'> = {
  read(field, raw, path, refuse) {
    const { texte: text, refus } = readRich(raw);
    for (const message of refus) refuse({ path, message: `${quoted(field)}\u00a0: ${lowered(message)}` });
    return text === '' && refus.length > 0 ? undefined : text;
  },
  check(field, answer, tell) {
    const text = cleanRich(answer);
    if (isEmptyRich(text)) return undefined;
    bounded(field, plainRich(text), tell);
    return text;
  },
  missing: complete,
};

const lowered = (sentence: string): string => sentence.charAt(0).toLowerCase() + sentence.slice(1);

/** A line whose writing has rules of its own; empty, it is only missing. */
const ruled = <K extends 'courriel' | 'telephone'>(fault: (text: string) => string | null): LeafKind<K> => ({
  // Answers of these kinds are texts: `AnswerOf<K>` is `string` for each of them.
  read: readText as LeafKind<K>['read'],
  check(_field, answer, tell) {
    const text = oneLine(answer);
    const message = text === '' ? null : fault(text);
    if (message !== null) tell(message);
    return some(text);
  },
  missing: complete,
});

export const courriel = ruled<'courriel'>(emailFault);
export const telephone = ruled<'telephone'>(phoneFault);
