import type { z } from 'zod';

/**
 * « fichier › chemin : phrase », one line per problem, in the order an editor reads the file.
 *
 * `at`: where the faulty value begins in its file, `[2]` for the third entry of a list.
 */
export function editorMessages(file: string, error: z.ZodError, at: readonly PropertyKey[] = []): string[] {
  const lines = error.issues.map((issue) => editorMessage(file, [...at, ...issue.path], issue.message));
  // A value of the wrong kind can fail two checks that say the same sentence.
  return [...new Set(lines)];
}

/** One problem, as an editor reads it: « content/regions/bretagne.yaml › contacts n° 1 › courriel : … ». */
export function editorMessage(file: string, path: readonly PropertyKey[], message: string): string {
  return `${file} › ${readablePath(path)} : ${message}`;
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
  array: 'une liste, un tiret par ligne',
  object: 'un bloc de clés et de valeurs',
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
      return `On attend ici ${ATTENDU[issue.expected] ?? issue.expected}.`;
    case 'invalid_value':
      return `On attend ici ${issue.values.map((value) => `« ${String(value)} »`).join(' ou ')}.`;
    case 'too_small':
      return `Il en faut au moins ${String(issue.minimum)}.`;
    case 'too_big':
      return `Il en faut au plus ${String(issue.maximum)}.`;
    default:
      return undefined;
  }
}
