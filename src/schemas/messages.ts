import type { z } from 'zod';

/** Line of the file where a value is written, counted from 1; `undefined` when nobody knows. */
export type LineOf = (path: readonly PropertyKey[]) => number | undefined;

/**
 * « fichier:ligne › chemin : phrase », one line per problem, in the order an editor reads the file.
 *
 * `at`: where the faulty value begins in its file, `[2]` for the third entry of a list.
 */
export function editorMessages(
  file: string,
  error: z.ZodError,
  at: readonly PropertyKey[] = [],
  lineOf: LineOf = () => undefined,
): string[] {
  const lines = error.issues.map((issue) =>
    editorMessage(file, [...at, ...issue.path], issue.message, lineOf(placeOf(issue))),
  );
  // A value of the wrong kind can fail two checks that say the same sentence.
  return [...new Set(lines)];
}

/** A key that nobody knows is written somewhere, although what it is in has no line of its own. */
const placeOf = (issue: z.core.$ZodIssue): readonly PropertyKey[] =>
  issue.code === 'unrecognized_keys' ? [...issue.path, ...issue.keys.slice(0, 1)] : issue.path;

/**
 * One problem, as an editor reads it: « content/regions/bretagne.yaml:34 › contacts n° 1 › courriel : … ».
 *
 * `fichier:ligne` is what the terminals of editors make a link of.
 */
export function editorMessage(file: string, path: readonly PropertyKey[], message: string, line?: number): string {
  if (line === undefined) return `${file} › ${readablePath(path)} : ${message}`;
  return path.length === 0 ? `${file}:${line} : ${message}` : `${file}:${line} › ${readablePath(path)} : ${message}`;
}

function readablePath(path: readonly PropertyKey[]): string {
  if (path.length === 0) return '(tout le fichier)';
  // Editors count from 1: `contacts.0.courriel` reads « contacts n° 1 › courriel ».
  return path
    .map((key) => (typeof key === 'number' ? `n° ${key + 1}` : String(key)))
    .join(' › ')
    .replaceAll(' › n°', ' n°');
}

const ATTENDU: Readonly<Record<string, string>> = {
  string: 'du texte (entre guillemets si c’est un nombre)',
  number: 'un nombre',
  int: 'un nombre entier',
  boolean: '`true` ou `false`',
  array: 'une liste : un tiret et un espace au début de chaque ligne, ou [un, deux]',
  object: 'un bloc de clés et de valeurs, par exemple `{ id: coordination, libelle: Coordination }`',
};

/**
 * What zod itself would say in English, in the words of an editor; for the option `error` of `safeParse`.
 * The sentences written in the schemas come first; `undefined` leaves the word to zod.
 */
export function inFrench(issue: z.core.$ZodRawIssue): string | undefined {
  switch (issue.code) {
    case 'unrecognized_keys':
      return `Clé inconnue : ${issue.keys.map((key) => `« ${key} »`).join(', ')}. Vérifiez l’orthographe, ou la place dans le fichier.`;
    case 'invalid_type':
      if (issue.input === undefined) return 'Il manque cette information.';
      if (issue.input === null) return vide(issue.expected);
      return `On attend ici ${ATTENDU[issue.expected] ?? issue.expected}.`;
    case 'invalid_value':
      return `On attend ici ${issue.values.map((value) => `« ${String(value)} »`).join(' ou ')}.`;
    case 'too_small':
      return issue.origin === 'array' || issue.origin === 'string'
        ? `Il en faut au moins ${String(issue.minimum)}.`
        : `Le plus petit nombre admis est ${String(issue.minimum)}.`;
    case 'too_big':
      return issue.origin === 'array' || issue.origin === 'string'
        ? `Il en faut au plus ${String(issue.maximum)}.`
        : `Le plus grand nombre admis est ${String(issue.maximum)}.`;
    case 'invalid_union':
      return 'Cette valeur n’a aucune des formes admises : comparez-la à celle d’un fichier voisin.';
    case 'invalid_format':
      return `Cette valeur n’a pas la forme attendue (${issue.format}) : comparez-la à celle d’un fichier voisin.`;
    default:
      return undefined;
  }
}

/** Nothing was written after the colon. */
const vide = (attendu: string): string =>
  attendu === 'array'
    ? 'Rien n’est écrit après le deux-points : donnez une liste, ou `[]` si elle est vide.'
    : `Rien n’est écrit après le deux-points : donnez ${ATTENDU[attendu] ?? 'une valeur'}, ou retirez la ligne.`;
