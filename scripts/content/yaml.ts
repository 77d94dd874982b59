import { LineCounter, parseDocument, type ErrorCode } from 'yaml';

/** What YAML refused, for an editor who has never heard of a « flow map ». */
const PHRASES: Partial<Record<ErrorCode, string>> = {
  BAD_INDENT: 'Le retrait (les espaces en début de ligne) ne suit pas celui des lignes voisines.',
  TAB_AS_INDENT: 'Une tabulation sert de retrait : remplacez-la par des espaces.',
  BLOCK_AS_IMPLICIT_KEY: 'Un deux-points suivi d’un espace coupe le texte : mettez la valeur entre guillemets simples.',
  MULTILINE_IMPLICIT_KEY: 'Une clé tient sur une ligne : il manque sans doute un deux-points ou un retrait.',
  DUPLICATE_KEY: 'Cette clé est écrite deux fois dans le même bloc : gardez-en une.',
  MISSING_CHAR: 'Il manque un caractère : un guillemet, un crochet ou une virgule n’est pas fermé.',
  UNEXPECTED_TOKEN: 'Ce signe n’est pas attendu ici : mettez la valeur entre guillemets simples.',
  BAD_SCALAR_START: 'Une valeur ne commence pas par ce signe : mettez-la entre guillemets simples.',
};

export interface Parsed {
  readonly data: unknown;
  /** One sentence per syntax error, « ligne 12 : … ». */
  readonly errors: readonly string[];
}

/** Reads YAML. `firstLine` is the line of the file where the text begins, 1 unless it is a front matter. */
export function parseYaml(text: string, firstLine = 1): Parsed {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter });
  const errors = document.errors.map((error) => {
    const line = lineCounter.linePos(error.pos[0]).line + firstLine - 1;
    return `ligne ${line} : ${PHRASES[error.code] ?? 'La syntaxe YAML n’est pas comprise ici.'}`;
  });
  return { data: errors.length > 0 ? undefined : document.toJS(), errors };
}
