import { editorMessage } from '../../src/schemas/index.ts';
import type { Entry } from './read.ts';

/** One problem of an entry, at the line where the value is written; `path` begins in the entry. */
export const say = ({ file, at, lineOf }: Entry, path: readonly PropertyKey[], phrase: string): string =>
  editorMessage(file, [...at, ...path], phrase, lineOf?.(path));

/** One problem of the text under the front matter, at the line of the sign number `index` of the text. */
export function sayInText({ file, body, bodyLine }: Entry, index: number, phrase: string): string {
  const line = bodyLine === undefined ? undefined : bodyLine + body.slice(0, index).split('\n').length - 1;
  return editorMessage(file, ['(texte)'], phrase, line);
}
