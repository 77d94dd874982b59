/** Narrow no-break space: before `; ! ?` and between thousands. */
export const FINE = '\u202F';
/** No-break space: before `:`, `%`, `€`, and inside « ». */
export const INSECABLE = '\u00A0';

/** What a reader copies or a machine reads: addresses, e-mails, code, times. Left as it is written. */
const INTOUCHABLE = /`[^`]*`|\b(?:https?:\/\/|mailto:|www\.)[^\s«»]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|\b\d{1,2}:\d{2}\b/giu;

const ESPACES = '[ \\t\\u00A0\\u2009\\u202F]';

/** In this order: a rule may rely on the characters that an earlier one has put. */
const REGLES: readonly (readonly [RegExp, string])[] = [
  [/\.{3,}/gu, '…'],
  [/(?<=[\p{L}\p{N}])'(?=[\p{L}\p{N}«])/gu, '’'],
  // At the end of a piece of text, an elision whose word is in the next element: « l'<strong>ARS</strong> ».
  [/(?<=(?<!\p{L})(?:[cdjlmnst]|(?:jus|lors|puis|quoi)?qu))'$/giu, '’'],
  // A line may have been cut there: `\s` takes the end of line as well.
  [/«\s*/gu, `«${INSECABLE}`],
  [/\s*»/gu, `${INSECABLE}»`],
  // Before « ; ! ? »: any space there becomes thin; a missing one is added only after a word, at the end of it.
  [/\s+(?=[;!?])/gu, FINE],
  [/(?<=[\p{L}\p{N})»…%€’])(?=[;!?]+(?:[\s)»\u2019]|$))/gu, FINE],
  [/\s+(?=:(?:\s|$))/gu, INSECABLE],
  [/(?<=[\p{L}\p{N})»%€])(?=:(?:\s|$))/gu, INSECABLE],
  [new RegExp(`(?<=^|\\d)${ESPACES}*(?=[%€])`, 'gu'), INSECABLE],
  [new RegExp(`(?<=\\bn°)${ESPACES}*(?=\\d)`, 'gu'), INSECABLE],
  [new RegExp(`(?<=\\b(?:art(?:\\.|icles?)|[LRD]\\.))${ESPACES}+(?=[LRD\\d])`, 'gu'), INSECABLE],
];

const MILLIERS = new RegExp(`(?<![\\d.,/-])\\d{1,3}(?:${ESPACES}\\d{3})+(?!\\d)`, 'gu');

/**
 * French typography of a piece of running text: narrow spaces before `; ! ?` and between thousands, no-break
 * spaces before `: % €` and inside « », curly apostrophes, one character for the ellipsis.
 *
 * Addresses, e-mails, `code` and times (14:30) come out untouched, and applying it twice changes nothing more.
 * Source: Lexique des règles typographiques en usage à l’Imprimerie nationale.
 */
export function typographie(texte: string): string {
  let sortie = '';
  let position = 0;
  for (const intouchable of texte.matchAll(INTOUCHABLE)) {
    sortie += composer(texte.slice(position, intouchable.index)) + intouchable[0];
    position = intouchable.index + intouchable[0].length;
  }
  return sortie + composer(texte.slice(position));
}

function composer(morceau: string): string {
  const compose = REGLES.reduce((texte, [motif, remplacement]) => texte.replace(motif, remplacement), morceau);
  return compose.replace(MILLIERS, (nombre) => nombre.replace(/\D/gu, FINE));
}
