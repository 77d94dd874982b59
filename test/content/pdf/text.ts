import { clean } from '../../../src/outputs/pdf/text/clean.ts';
import {
  blocksOf,
  formatted,
  isSilent,
  precisionKey,
  type Commune,
  type Field,
  type RichItem,
  type RichText,
  type ValidAnswer,
  type ValidRow,
} from '../../../src/forms/index.ts';

const RIGHT_TO_LEFT =
  /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]|\p{Script=Adlam}|\p{Script=Phoenician}|[\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/** Every text of valid answers as it is printed; ticks are not texts. */
export function textsOf(fields: readonly Field[], row: ValidRow): string[] {
  return fields.flatMap((field) => {
    const answer = row[field.id];
    const own = answer === undefined || isSilent(field) ? [] : textsIn(field, answer);
    const precisions = 'options' in field ? field.options.map(({ id }) => row[precisionKey(field, id)]) : [];
    return [...own, ...precisions.filter((each) => typeof each === 'string')];
  });
}

// Each branch reads the checked answer of its own kind, as `ValidByKind` says.
function textsIn(field: Field, answer: ValidAnswer): string[] {
  switch (field.type) {
    case 'groupe':
      return (answer as readonly ValidRow[]).flatMap((row) => textsOf(field.champs, row));
    case 'fiches':
      return Object.values(answer as Readonly<Record<string, ValidRow>>).flatMap((row) => textsOf(field.champs, row));
    case 'grille': {
      const columns = field.colonnes.filter((column) => column.type !== 'imprime' && column.type !== 'calcul');
      return Object.values(answer as Readonly<Record<string, ValidRow>>).flatMap((row) => textsOf(columns, row));
    }
    case 'texte_riche':
      return richTexts(answer as RichText);
    case 'communes':
      return (answer as readonly Commune[]).map(({ nom }) => nom);
    case 'image':
    case 'signature':
      return [];
    case 'cases':
    case 'choix':
    case 'case':
    case 'oui_non':
      return [];
    case 'texte_long':
      return typeof answer === 'string' ? answer.split('\n') : [];
    default:
      return [formatted(field, answer)];
  }
}

function richTexts(texte: RichText): string[] {
  const items = (list: readonly RichItem[]): string[] =>
    list.flatMap((item) => [...runs(item.texte), ...items(item.elements ?? [])]);
  const runs = (list: readonly { texte: string; note?: string }[]) =>
    list.flatMap((run) => [run.texte, ...(run.note === undefined ? [] : [run.note])]);
  return blocksOf(texte).flatMap((block) => {
    if (block.type === 'liste') return items(block.elements);
    return block.type === 'tableau' ? block.lignes.flatMap((row) => row.flatMap(runs)) : runs(block.texte);
  });
}

/** Without spaces nor line ends: where a line is cut is the page's business. */
const packed = (text: string): string => text.replaceAll(/\s/gu, '');

/**
 * Texts that are not in what was read, whole; `ordered`: and in this order.
 *
 * Texts with right-to-left letters are compared letter by letter without their order, since every reader turns them its own
 * way; what has no shape at all (controls, marks of direction) is not looked for.
 */
export function missingTexts(read: string, texts: readonly string[], ordered = true): string[] {
  const missing: string[] = [];
  let rest = packed(read);
  for (const text of texts) {
    const wanted = packed(clean(text));
    const after = RIGHT_TO_LEFT.test(wanted) ? afterAnagram(rest, wanted) : afterText(rest, wanted);
    if (after === undefined) missing.push(text);
    else if (ordered) rest = after;
  }
  return missing;
}

function afterText(rest: string, wanted: string): string | undefined {
  const at = rest.indexOf(wanted);
  return at < 0 ? undefined : rest.slice(at + wanted.length);
}

const MIRRORED: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{', '»': '«' };

/**
 * The letters of a text in no order, and where each lies in it. Beside right-to-left letters, pdf.js mirrors brackets, takes
 * away « < » and « > », and turns the two halves of a character round: so do we.
 */
function lettersOf(text: string): { unit: string; at: number }[] {
  return text
    .split('')
    .flatMap((unit, at) => (unit === '<' || unit === '>' ? [] : [{ unit: MIRRORED[unit] ?? unit, at }]));
}

const sorted = (letters: readonly { unit: string }[]): string =>
  letters
    .map(({ unit }) => unit)
    .sort()
    .join('');

/** What comes after the same letters, standing together in whatever order. */
function afterAnagram(rest: string, wanted: string): string | undefined {
  const [all, sought] = [lettersOf(rest), lettersOf(wanted)];
  const goal = sorted(sought);
  for (let start = 0; start + sought.length <= all.length; start++) {
    const window = all.slice(start, start + sought.length);
    if (sorted(window) === goal) return rest.slice((window.at(-1)?.at ?? -1) + 1);
  }
  return undefined;
}

/** The words of a text, cut where a line may be: what is between spaces, and after a hyphen. */
export const wordsOf = (text: string): string[] =>
  clean(text)
    .split(/\s+|(?<=-)/u)
    .filter(Boolean);
