import type { FormContent } from '../form.ts';
import { quoted, type Fault } from './walk.ts';

const CALL = /\[\^([^\]]+)\]/gu;

/** Calls of notes that no note answers, and those written where they would be printed as they are. */
export const noteFaults = (form: FormContent): readonly Fault[] =>
  textsIn(form, [], '').flatMap((text) =>
    [...text.text.matchAll(CALL)].flatMap((call) => callFaults(form, text, call)),
  );

interface Text {
  readonly path: readonly (string | number)[];
  readonly text: string;
  /** `type` of what it is written in. */
  readonly kind: string;
}

function callFaults(form: FormContent, { path, kind }: Text, [call, name = '']: readonly string[]): readonly Fault[] {
  if (!takesCalls(path, kind)) return [{ path, message: misplaced(call ?? '') }];
  if (Object.hasOwn(form.notes, name)) return [];
  return [{ path, message: `Aucune note de \`notes\` ne s’appelle ${quoted(name)}.` }];
}

const misplaced = (call: string): string =>
  `L’appel de note ${quoted(call)} serait imprimé tel quel ici\u00a0: mettez-le dans le \`libelle\` d’un champ, d’une ` +
  'colonne ou d’une ligne de grille, ou dans le `texte` d’un `texte_fixe`.';

/** Kinds whose label is the legend of a drawing, printed without notes. */
const DRAWN = new Set(['frise', 'carte']);

/** Whether the documents print, at the foot of the page, the notes that a text of the form calls. */
function takesCalls(path: Text['path'], kind: string): boolean {
  const [list, , key] = path.slice(-3);
  if (key === 'texte') return kind === 'texte_fixe';
  return key === 'libelle' && (list === 'champs' || list === 'colonnes' || list === 'lignes') && !DRAWN.has(kind);
}

function textsIn(value: unknown, path: Text['path'], kind: string): readonly Text[] {
  if (typeof value === 'string') return [{ path, text: value, kind }];
  if (Array.isArray(value)) return value.flatMap((each: unknown, n) => textsIn(each, [...path, n], kind));
  if (typeof value !== 'object' || value === null) return [];
  const own = 'type' in value && typeof value.type === 'string' ? value.type : '';
  return Object.entries(value).flatMap(([key, each]: [string, unknown]) => textsIn(each, [...path, key], own));
}
