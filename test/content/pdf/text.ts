import { clean } from '../../../src/outputs/pdf/text/clean.ts';
import type { ValidAnswer, ValidRow } from '../../../src/forms/index.ts';

const RIGHT_TO_LEFT =
  /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]|\p{Script=Adlam}|\p{Script=Phoenician}|[\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/** Every text of valid answers, in the order of the form; ids of ticked boxes are not texts. */
export function textsOf(row: ValidRow): string[] {
  return Object.values(row).flatMap((answer) => (answer === undefined ? [] : textsIn(answer)));
}

function textsIn(answer: ValidAnswer): string[] {
  if (typeof answer === 'string') return [answer];
  return answer.flatMap((item) => (typeof item === 'string' ? [] : textsOf(item)));
}

/** Without spaces nor line ends: where a line is cut is the page's business. */
const packed = (text: string): string => text.replaceAll(/\s/gu, '');
const sorted = (text: string): string => [...packed(text)].sort().join('');

/**
 * Texts that are not in what was read, whole and in this order.
 *
 * Lines with right-to-left letters are compared letter by letter without their order, since every reader turns them its own
 * way; what has no shape at all (controls, marks of direction) is not looked for.
 */
export function missingTexts(read: string, texts: readonly string[]): string[] {
  const whole = packed(read);
  const missing: string[] = [];
  let from = 0;
  for (const text of texts) {
    const wanted = packed(clean(text));
    const at = RIGHT_TO_LEFT.test(wanted) ? anagramAt(whole, wanted, from) : whole.indexOf(wanted, from);
    if (at < 0) missing.push(text);
    else from = at + wanted.length;
  }
  return missing;
}

/** Where the same letters stand together, in whatever order; -1 when nowhere. */
function anagramAt(whole: string, wanted: string, from: number): number {
  const letters = sorted(wanted);
  for (let at = from; at + wanted.length <= whole.length; at++)
    if (wanted.includes(whole.charAt(at)) && sorted(whole.slice(at, at + wanted.length)) === letters) return at;
  return -1;
}

/** The words of a text, cut where a line may be: what is between spaces, and after a hyphen. */
export const wordsOf = (text: string): string[] =>
  clean(text)
    .split(/\s+|(?<=-)/u)
    .filter(Boolean);
