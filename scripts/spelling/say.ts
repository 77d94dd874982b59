import { distance } from '../content/walk.ts';

/** A word that no dictionary has, and where it is. */
export interface Unknown {
  /** Path from the folder of the project. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly word: string;
  /** Words that it may resemble, in no order that matters. */
  readonly suggestions: readonly string[];
}

/** How many words are proposed in the place of one. */
const PROPOSED = 3;

/** « fichier:ligne:colonne  « mot » n’est pas au dictionnaire ; vouliez-vous dire : … ? » */
export function sayUnknown({ file, line, column, word, suggestions }: Unknown): string {
  const near = nearTo(word, suggestions).map((each) => `« ${each} »`);
  const meant = near.length === 0 ? '.' : ` ; vouliez-vous dire : ${near.join(', ')} ?`;
  return `${file}:${line}:${column}  « ${word} » n’est pas au dictionnaire${meant}`;
}

/** The nearest first; what shares too little with the word would only puzzle. */
function nearTo(word: string, suggestions: readonly string[]): string[] {
  const ranked = [...new Set(suggestions)].map((each) => ({
    each,
    gap: distance(word.toLowerCase(), each.toLowerCase()),
  }));
  return ranked
    .filter(({ gap }) => gap <= Math.max(2, word.length / 3))
    .sort((one, other) => one.gap - other.gap)
    .slice(0, PROPOSED)
    .map(({ each }) => each);
}

/** The last line: what to do, or that there is nothing to do. */
export function verdict(files: number, unknown: readonly Unknown[]): string {
  const read = files === 1 ? 'un fichier lu' : `${files} fichiers lus`;
  if (unknown.length === 0) return `Orthographe : ${read}, aucun mot inconnu.`;
  const words = [...new Set(unknown.map(({ word }) => word))];
  const count = words.length === 1 ? 'un mot inconnu' : `${words.length} mots inconnus`;
  return `Orthographe : ${count}. Un mot mal écrit se corrige là où il est ; un mot juste (un sigle, un lieu, un mot du métier) s’ajoute à content/mots.txt, seul sur sa ligne.`;
}
