import type { Calcul } from '../calculs.ts';
import type { Ref } from '../words.ts';
import { conditionFaults, leadsNowhere, suits, unknownOption } from './conditions.ts';
import { genreOf, leadOf, type Genre } from './lead.ts';
import { insideOf, type Fault, type Names } from './walk.ts';

type Step = string | number;

/** What is wrong with a computation: names that lead nowhere or to no number, steps out of order. */
export function calculFaults(calcul: Calcul, path: readonly Step[], names: readonly Names[]): readonly Fault[] {
  const expected = expectationOf(calcul);
  const keys = ['de', 'moins', 'par', 'sur', 'du', 'au', 'signature'] as const;
  const operands = keys.flatMap((key) => operandsAt(calcul, key, [...path, key]));
  const wrong = operands.flatMap(({ ref, at }) =>
    expected === null ? known(ref, at, names) : suits(ref, expected.genres, expected.words, at, names),
  );
  return [
    ...wrong,
    ...conditionOf(calcul, path, names),
    ...stepFaults(calcul, path),
    ...valueFaults(calcul, path, names),
  ];
}

interface Expectation {
  readonly genres: readonly Genre[];
  readonly words: string;
}

/** What each computation needs; `null`: anything that can be counted. */
function expectationOf({ fonction }: Calcul): Expectation | null {
  switch (fonction) {
    case 'compte':
      return null;
    case 'date_plus':
    case 'duree':
    case 'echeance':
      return { genres: ['date'], words: 'une date' };
    case 'selon':
      return { genres: ['choix'], words: 'un choix' };
    case 'minimum':
    case 'maximum':
      return { genres: ['nombre', 'date'], words: 'des nombres ou des dates' };
    default:
      return { genres: ['nombre'], words: 'des nombres' };
  }
}

function operandsAt(calcul: Calcul, key: string, path: readonly Step[]): readonly { ref: Ref; at: readonly Step[] }[] {
  const value: unknown = Object.entries(calcul).find(([name]) => name === key)?.[1];
  if (typeof value === 'string') return [{ ref: value, at: path }];
  const refs: readonly unknown[] = Array.isArray(value) ? value : [];
  return refs.flatMap((ref, n) => (typeof ref === 'string' ? [{ ref, at: [...path, n] }] : []));
}

function known(ref: Ref, path: readonly Step[], names: readonly Names[]): readonly Fault[] {
  const lead = leadOf(names, ref);
  const found = lead !== undefined && genreOf(lead, names) !== 'rien';
  return found ? [] : [{ path, message: leadsNowhere(ref) }];
}

/** `si` speaks of the rows that are counted first, then of the place where the computation is written. */
function conditionOf(calcul: Calcul, path: readonly Step[], names: readonly Names[]): readonly Fault[] {
  if (!('si' in calcul) || calcul.si === undefined) return [];
  const counted = [calcul.de].flat().flatMap((ref): readonly Names[] => {
    const lead = leadOf(names, ref);
    if (lead === undefined) return [];
    const inside = insideOf(lead.field);
    return [...(inside.length > 0 ? [inside] : []), ...lead.through.toReversed().map(insideOf)];
  });
  return conditionFaults(calcul.si, [...path, 'si'], [...counted, ...names]);
}

/** Steps go from the smallest to the greatest; only the last one has no upper bound. */
function stepFaults(calcul: Calcul, path: readonly Step[]): readonly Fault[] {
  if (calcul.fonction !== 'palier' && calcul.fonction !== 'tranches') return [];
  const key = calcul.fonction === 'palier' ? 'paliers' : 'tranches';
  const steps: readonly { readonly jusqua?: number | Ref | undefined }[] =
    calcul.fonction === 'palier' ? calcul.paliers : calcul.tranches;
  return steps.flatMap(({ jusqua }, n) => {
    const before = n === 0 ? -Infinity : (steps[n - 1]?.jusqua ?? Infinity);
    const known = typeof before === 'number' && typeof jusqua !== 'string';
    if (known ? before < (jusqua ?? Infinity) : before !== Infinity) return [];
    const message = `Les \`${key}\` vont du plus petit au plus grand, et seul le dernier n’a pas de \`jusqua\`.`;
    return [{ path: [...path, key, n], message }];
  });
}

/** Values that another answer gives are numbers; those of a choice are told for choices that there are. */
function valueFaults(calcul: Calcul, path: readonly Step[], names: readonly Names[]): readonly Fault[] {
  const number = (given: number | Ref | null | undefined, at: readonly Step[]): readonly Fault[] =>
    typeof given === 'string' ? suits(given, ['nombre'], 'des nombres', at, names) : [];
  if (calcul.fonction === 'palier')
    return calcul.paliers.flatMap(({ jusqua, valeur }, n) => [
      ...number(jusqua, [...path, 'paliers', n, 'jusqua']),
      ...number(valeur, [...path, 'paliers', n, 'valeur']),
    ]);
  if (calcul.fonction !== 'selon') return [];
  return Object.entries(calcul.valeurs).flatMap(([choice, given]) => {
    const at = [...path, 'valeurs', choice];
    return [...unknownOption(calcul.de, choice, at, names), ...number(given, at)];
  });
}
