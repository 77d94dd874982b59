import { ajouterMois } from '../domain/calendrier/index.ts';
import { exactProduct, exactSum } from './calculs/exact.ts';
import { instant, timeBetween } from './calculs/dates.ts';
import type { Value } from './conditions.ts';
import type { Calcul, CalculName, CalculOf, Catalogues, Condition, Ref } from './definition.ts';

/** A computed value: a number, a day `AAAA-MM-JJ`, a month `AAAA-MM`, a year `AAAA`, or a few words. */
export type Computed = Value;

/** What a computation may ask of the answers. */
export interface Operands {
  /** Values that references lead to, without blanks; `si`: those whose row meets it. */
  readonly values: (refs: Ref | readonly Ref[], si?: Condition) => readonly Value[];
  readonly catalogues: Catalogues;
  /** Mission of the item at hand, in a sheet or a row made for each mission. */
  readonly mission: string | undefined;
}

type Compute<K extends CalculName> = (calcul: CalculOf<K>, operands: Operands) => Computed | null;

/** The numbers; `null` as soon as one value is not: a faulty answer must not be left out of a sum in silence. */
function numbers(values: readonly Value[]): readonly number[] | null {
  const found = values.filter((value) => typeof value === 'number');
  return found.length === values.length && found.length > 0 ? found : null;
}

/** The sum of what is known; `null` when nothing is: unknown is never zero. */
function sum(values: readonly Value[]): number | null {
  const known = numbers(values);
  return known === null ? null : exactSum(known);
}

const listed = (refs: Ref | readonly Ref[]): readonly Ref[] => (typeof refs === 'string' ? [refs] : refs);

/** The sums of several references, one each; `null` when one of them is not known. */
function sums(refs: Ref | readonly Ref[], { values }: Operands): readonly number[] | null {
  const found = listed(refs).map((ref) => sum(values(ref)));
  return found.every((each) => each !== null) ? found : null;
}

/** `de` / `par`; `null` when one is not known, or when there is nothing to divide by. */
function ratio(de: number | null, par: number | null): number | null {
  return de === null || par === null || par === 0 ? null : de / par;
}

/** Smallest or greatest: numbers with numbers, days with days. */
function extreme(values: readonly Value[], greatest: boolean): Value | null {
  const known = numbers(values);
  if (known !== null) return greatest ? Math.max(...known) : Math.min(...known);
  const days = values.filter((value) => typeof value === 'string' && /^\d{4}(?:-|$)/u.test(value)).sort();
  return days.length < values.length ? null : (days.at(greatest ? -1 : 0) ?? null);
}

/** A number of the form, or the one that a reference leads to. */
const numberAt = (given: number | Ref | null, values: Operands['values']): number | null =>
  typeof given === 'string' ? sum(values(given)) : given;

const one = (values: readonly Value[]): string => {
  const [value] = values;
  return typeof value === 'string' && values.length === 1 ? value : '';
};

/** Months later, as precise as the day was; `null` when there is no day. */
function monthsLater(day: string, mois: number): string | null {
  if (instant(day) === null) return null;
  return ajouterMois(`${day}-01-01`.slice(0, 'AAAA-MM-JJ'.length), mois).slice(0, day.length);
}

/**
 * Every computation that a form may name. `null`: what it needs is not there yet.
 *
 * Nothing is rounded here: sums and products are exact in decimals, only the display rounds.
 */
const CALCULS: { readonly [K in CalculName]: Compute<K> } = {
  /** Adds every value; blanks are left out, and no value at all is no sum. */
  somme: ({ de, si }, { values }) => sum(values(de, si)),

  /** `de` minus every `moins`; each of them must be known. */
  difference({ de, moins }, operands) {
    const first = sum(operands.values(de));
    const rest = sums(moins, operands);
    return first === null || rest === null ? null : exactSum([first, ...rest.map((each) => -each)]);
  },

  /** The product of the values, times `par` when it is given; each reference must be known. */
  produit({ de, par = 1 }, operands) {
    if (listed(de).some((ref) => operands.values(ref).length === 0)) return null;
    const factors = numbers(operands.values(de));
    return factors === null ? null : exactProduct([...factors, par]);
  },

  /** A sum divided by a sum; never by zero. */
  quotient: ({ de, par }, { values }) => ratio(sum(values(de)), sum(values(par))),

  /** How much `de` is of `sur`, in per cent: 1 of 4 is 25. */
  pourcentage({ de, sur }, { values }) {
    const part = sum(values(de));
    return ratio(part === null ? null : exactProduct([part, 100]), sum(values(sur)));
  },

  /** Sum of the values divided by their number. */
  moyenne({ de, si }, { values }) {
    const found = values(de, si);
    return ratio(sum(found), found.length);
  },

  minimum: ({ de }, { values }) => extreme(values(de), false),
  maximum: ({ de }, { values }) => extreme(values(de), true),

  /** How many rows are filled, boxes ticked, answers given; zero is a count like any other. */
  compte: ({ de, si }, { values }) => values(de, si).length,

  /** The value of the first step that the sum does not exceed: `jusqua` belongs to its step. */
  palier({ de, paliers }, { values }) {
    const reached = sum(values(de));
    if (reached === null) return null;
    for (const { jusqua = Infinity, valeur } of paliers) {
      const top = numberAt(jusqua, values);
      // A bound that nobody knows may be above or below: the step is not known either.
      if (top === null) return null;
      if (reached <= top) return numberAt(valeur, values);
    }
    return null;
  },

  /** The value of the choice that was made; of none, or of several, there is no value. */
  selon({ de, valeurs }, { values }) {
    const choice = one(values(de));
    return Object.hasOwn(valeurs, choice) ? numberAt(valeurs[choice] ?? null, values) : null;
  },

  /** The part of the sum that lies in each band, at the rate of that band (in per cent), added up: like income tax. */
  tranches({ de, tranches }, { values }) {
    const total = sum(values(de));
    if (total === null) return null;
    const parts = tranches.map(({ jusqua = Infinity, taux }, n) => {
      const from = tranches[n - 1]?.jusqua ?? 0;
      const inside = Math.max(0, exactSum([Math.min(total, jusqua), -from]));
      return exactProduct([inside, taux, 0.01]);
    });
    return exactSum(parts);
  },

  /** A day or a month, so many months later (earlier when negative). */
  date_plus: ({ de, mois }, { values }) => monthsLater(one(values(de)), mois),

  /** Whole days, months or years between two days; negative when the second comes first. */
  duree: ({ du, au, unite }, { values }) => timeBetween(one(values(du)), one(values(au)), unite),

  /** The size of a CPTS for this population, in words; both sizes where the text names two (80 000 inhabitants). */
  taille_aci({ de }, { values, catalogues }) {
    const population = sum(values(de));
    if (population === null || population <= 0) return null;
    const sizes = catalogues.tailles.filter(({ de: from, a }) => population >= from && population < (a ?? Infinity));
    return sizes.length === 0 ? null : sizes.map(({ libelle }) => libelle).join(' ou ');
  },

  /** The day by which a mission must have begun, or be deployed; `null` when no delay is set. */
  echeance({ signature, mission, borne }, { values, catalogues, mission: own }) {
    const slug = mission ?? own ?? '';
    const delays = Object.hasOwn(catalogues.missions, slug) ? catalogues.missions[slug] : undefined;
    const months = delays?.[borne] ?? null;
    return months === null ? null : monthsLater(one(values(signature)), months);
  },
};

/** What a computation gives; `null` when something that it needs is not known. Never throws. */
export function computed<K extends CalculName>(calcul: CalculOf<K>, operands: Operands): Computed | null {
  // `calcul.fonction` is K by construction: each entry of CALCULS takes the computation of its own name.
  const value = CALCULS[calcul.fonction as K](calcul, operands);
  return typeof value === 'number' && !Number.isFinite(value) ? null : value;
}

const named = (...given: readonly (number | Ref | null | undefined)[]): readonly Ref[] =>
  given.filter((each) => typeof each === 'string');

/** References that a computation reads, its condition apart. */
export function refsOfCalcul(calcul: Calcul): readonly Ref[] {
  switch (calcul.fonction) {
    case 'difference':
      return [calcul.de, ...listed(calcul.moins)];
    case 'quotient':
      return [...listed(calcul.de), ...listed(calcul.par)];
    case 'pourcentage':
      return [...listed(calcul.de), ...listed(calcul.sur)];
    case 'duree':
      return [calcul.du, calcul.au];
    case 'echeance':
      return [calcul.signature];
    case 'palier':
      return [...listed(calcul.de), ...calcul.paliers.flatMap(({ jusqua, valeur }) => named(jusqua, valeur))];
    case 'selon':
      return [calcul.de, ...named(...Object.values(calcul.valeurs))];
    default:
      return listed(calcul.de);
  }
}
