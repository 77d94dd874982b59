const OPENING_QUOTE = 0xab;
/** Signs that French sets apart from the word before: » ; : ! ? % €. */
const SET_APART: ReadonlySet<number> = new Set(Array.from('»;:!?%€', (sign) => sign.charCodeAt(0)));

/**
 * Whether a line may end at the ordinary space at `i`: not inside quotation marks, before a high punctuation mark,
 * or between thousands, which people type with the space bar all the same.
 */
export function mayBreakAtSpace(text: string, i: number): boolean {
  const before = text.charCodeAt(i - 1);
  const after = text.charCodeAt(i + 1);
  if (before === OPENING_QUOTE || SET_APART.has(after)) return false;
  return !(isDigit(before) && isDigit(after) && startsThousands(text, i + 1));
}

/** Three digits and no fourth: « 450 », but not the postal code « 35460 ». */
function startsThousands(text: string, at: number): boolean {
  return isDigit(text.charCodeAt(at + 1)) && isDigit(text.charCodeAt(at + 2)) && !isDigit(text.charCodeAt(at + 3));
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}
