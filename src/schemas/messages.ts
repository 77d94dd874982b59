import type { z } from 'zod';

/** « fichier › chemin : phrase », one line per problem, in the order an editor reads the file. */
export function editorMessages(file: string, error: z.ZodError): string[] {
  return error.issues.map((issue) => `${file} › ${readablePath(issue.path)} : ${issue.message}`);
}

function readablePath(path: readonly PropertyKey[]): string {
  if (path.length === 0) return '(tout le fichier)';
  // Editors count from 1: `contacts.0.courriel` reads « contacts n° 1 › courriel ».
  return path
    .map((key) => (typeof key === 'number' ? `n° ${key + 1}` : String(key)))
    .join(' › ')
    .replaceAll(' › n°', ' n°');
}
