import { isNode, LineCounter, parseDocument, type ErrorCode } from 'yaml';
import type { LineOf } from '../../src/schemas/index.ts';

/** What YAML refused, for an editor who has never heard of a « flow map ». */
const PHRASES: Partial<Record<ErrorCode, string>> = {
  BAD_INDENT:
    'Le retrait (les espaces en début de ligne) ne suit pas celui des lignes voisines : donnez à cette ligne celui de la ligne du même rang, plus haut.',
  TAB_AS_INDENT: 'Une tabulation sert de retrait : remplacez-la par des espaces.',
  BLOCK_AS_IMPLICIT_KEY:
    'Un deux-points suivi d’un espace coupe le texte : mettez la valeur entre guillemets simples. Si elle y est déjà, doublez l’apostrophe droite qu’elle contient, ou tapez ’.',
  MULTILINE_IMPLICIT_KEY: 'Une clé tient sur une ligne : il manque sans doute un deux-points ou un retrait.',
  DUPLICATE_KEY: 'Cette clé est écrite deux fois dans le même bloc : gardez-en une.',
  MISSING_CHAR:
    'Il manque un caractère : un guillemet ou un crochet n’est pas fermé, ou cette ligne n’a pas le retrait de ses voisines.',
  UNEXPECTED_TOKEN: 'Ce signe n’est pas attendu ici : mettez la valeur entre guillemets simples.',
  BAD_SCALAR_START: 'Une valeur ne commence pas par ce signe : mettez-la entre guillemets simples.',
};

export interface Parsed {
  readonly data: unknown;
  readonly errors: readonly YamlError[];
  /** The line of the file where a value begins; of what holds it when it is missing. */
  readonly lineOf: LineOf;
}

export interface YamlError {
  readonly line: number;
  readonly phrase: string;
}

/** Texts read before: forms cite the same long files, and a check reads each of them more than once. */
const read = new Map<string, Parsed>();

/**
 * Reads YAML. `firstLine` is the line of the file where the text begins, 1 unless it is a front matter.
 *
 * The same text gives the same answer, not to be changed.
 */
export function parseYaml(text: string, firstLine = 1): Parsed {
  const key = `${firstLine} ${text}`;
  const known = read.get(key) ?? parsed(text, firstLine);
  read.set(key, known);
  return known;
}

function parsed(text: string, firstLine: number): Parsed {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter });
  const lineAt = (offset: number) => lineCounter.linePos(offset).line + firstLine - 1;
  const errors = document.errors.map((error) => ({
    line: lineAt(error.pos[0]),
    phrase: PHRASES[error.code] ?? 'La syntaxe YAML n’est pas comprise ici.',
  }));
  const lineOf: LineOf = (path) => {
    if (path.length === 0) return undefined;
    const node = document.getIn(path, true);
    return isNode(node) && node.range ? lineAt(node.range[0]) : lineOf(path.slice(0, -1));
  };
  const conflict = /^(<{7}|>{7}) /mu.exec(text);
  const said = conflict === null ? withoutEchoes(errors) : [{ line: lineAt(conflict.index), phrase: CONFLICT }];
  return { data: said.length > 0 ? undefined : document.toJS(), errors: said, lineOf };
}

const CONFLICT =
  'Deux versions de ce fichier se sont rencontrées ici : gardez les bonnes lignes, et retirez les marques <<<<<<<, ======= et >>>>>>>.';

/** How many lines below a fault its echoes are heard. */
const ECHO = 3;

/** Without the second errors of a line, and those that a fault spreads over the lines below it. */
function withoutEchoes(errors: readonly YamlError[]): YamlError[] {
  const sorted = errors.toSorted((one, other) => one.line - other.line);
  return sorted.filter(({ line, phrase }, n) => {
    const before = sorted[n - 1];
    if (before === undefined) return true;
    return line - before.line > (before.phrase === phrase ? ECHO : 1);
  });
}
