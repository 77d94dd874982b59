/** Why a draft was not kept. */
export type DraftRefusal = 'bloque' | 'plein' | 'different' | 'autre-onglet' | 'sans-accord' | 'absent';

/** Said to the reader, with what to do. */
export const DRAFT_PHRASES: Readonly<Record<DraftRefusal, string>> = {
  bloque: 'Ce navigateur refuse de garder un brouillon. Enregistrez un fichier pour ne rien perdre.',
  plein:
    'Il n’y a plus de place dans ce navigateur pour garder le brouillon. Enregistrez un fichier pour ne rien perdre.',
  different: 'Le brouillon relu n’est pas celui que vous avez écrit. Enregistrez un fichier pour ne rien perdre.',
  'autre-onglet':
    'Ce formulaire a été modifié dans un autre onglet. Continuez là-bas, ou enregistrez un fichier de ce que vous voyez ici.',
  'sans-accord': 'Aucun brouillon n’est gardé dans ce navigateur. Enregistrez un fichier pour reprendre plus tard.',
  absent: 'Ce brouillon n’est plus dans ce navigateur. Ouvrez le dernier fichier que vous avez enregistré.',
};

export const NOT_ERASED =
  'Ce navigateur n’a pas laissé effacer vos données. Effacez les données de ce site dans ses réglages.';

/** Said when someone no longer agrees to keep drafts. */
export const WITHDRAWN =
  'Les brouillons gardés dans ce navigateur sont effacés. Les fichiers que vous avez enregistrés restent à leur place.';

/** What the error of a browser means. */
export const refusalOf = (error: unknown): DraftRefusal =>
  error instanceof Error && error.name === 'QuotaExceededError' ? 'plein' : 'bloque';

/** What was erased, counted. */
export function erasedPhrase(count: number): string {
  if (count === 0) return 'Aucun brouillon n’était gardé dans ce navigateur. Il n’y reste rien de ce site.';
  const what =
    count === 1
      ? 'Le brouillon gardé dans ce navigateur est effacé'
      : `Les ${count} brouillons gardés dans ce navigateur sont effacés`;
  return `${what}, ainsi que votre accord pour en garder un. Les fichiers que vous avez enregistrés restent à leur place.`;
}

/** Why a file could not be opened again. */
export type FileRefusal =
  | 'trop-gros'
  | 'illisible'
  | 'endommage'
  | 'chiffre'
  | 'sans-donnees'
  | 'plusieurs'
  | 'etranger'
  | 'version'
  | 'autre-formulaire';

/** What the reader is told of a file that could not be opened; the two last ones are said by the form itself. */
export const FILE_PHRASES: Readonly<Record<Exclude<FileRefusal, 'version' | 'autre-formulaire'>, string>> = {
  'trop-gros': 'Ce fichier est trop gros pour venir d’ici\u00a0: nos documents ne dépassent pas 25 Mo.',
  illisible:
    'Votre navigateur n’a pas pu lire ce fichier. Vérifiez qu’il est toujours là, puis choisissez-le de nouveau.',
  endommage: 'Ce fichier est abîmé\u00a0: il n’a pas pu être lu jusqu’au bout. Essayez une autre copie.',
  chiffre: 'Ce PDF est protégé par un mot de passe. Enregistrez-en une copie sans protection, puis choisissez-la.',
  'sans-donnees':
    'Ce document ne contient pas de réponses à reprendre. Il n’a pas été fait ici, ou il a été fait «\u00a0sans mes données réutilisables\u00a0».',
  plusieurs:
    'Ce ZIP contient plusieurs documents\u00a0: ouvrez-le sur votre appareil, puis choisissez celui que vous voulez reprendre.',
  etranger: 'Ce fichier n’est ni un PDF ni un fichier (Word, page web, ZIP, réponses) fait ici.',
};
