import { refsOfCalcul } from '../../calculs.ts';
import { refsOf } from '../../conditions.ts';
import type { FormContent } from '../form.ts';
import type { Ref } from '../words.ts';
import { leadOf } from './lead.ts';
import { insideOf, visited, type Fault, type Names, type Shown, type Visited } from './walk.ts';

/** Fields that need themselves, through conditions, computations, items and answers taken from elsewhere. */
export function cycleFaults(form: FormContent): readonly Fault[] {
  const all = visited(form);
  const needs = new Map(all.map((here) => [here.field, needsOf(form, here)]));
  return all.flatMap(({ field, path }) => {
    const circle = circleFrom(field, needs);
    if (circle === null) return [];
    const way = circle.map(({ id }) => id).join(' → ');
    return [
      {
        path,
        message: `Ce champ dépend de lui-même (${way})\u00a0: changez l’une de ces conditions ou l’un de ces calculs.`,
      },
    ];
  });
}

/** Every field that must be known before this one is. */
function needsOf(form: FormContent, { field, names, holders }: Visited): readonly Shown[] {
  const section = form.sections.find(({ champs }) => champs.some((each) => each === field));
  const conditions = [field.visible_si, holders.length === 0 ? section?.visible_si : undefined].filter(
    (each) => each !== undefined,
  );
  const lines = field.type === 'grille' ? field.lignes.flatMap(({ visible_si: each }) => each ?? []) : [];
  const direct = [
    ...[...conditions, ...lines].flatMap(refsOf),
    ...(field.reprend === undefined ? [] : [field.reprend]),
    ...(field.type === 'fiches' ? [field.pour_chaque] : []),
    ...(field.type === 'grille' && field.lignes_de !== undefined ? [field.lignes_de] : []),
    ...(field.type === 'calcul' ? refsOfCalcul(field.calcul) : []),
  ];
  return [...direct.flatMap((ref) => reached(names, ref)), ...shownInside(field, names), ...filtered(field, names)];
}

const reached = (names: readonly Names[], ref: Ref): readonly Shown[] => {
  const lead = leadOf(names, ref);
  return lead === undefined ? [] : [lead.field, ...lead.through];
};

/** A row is one of its group when something in it is both answered and shown. */
const shownInside = (field: Shown, names: readonly Names[]): readonly Shown[] =>
  field.type === 'groupe'
    ? field.champs
        .flatMap(({ visible_si: condition }) => (condition === undefined ? [] : refsOf(condition)))
        .flatMap((ref) => reached([field.champs, ...names], ref))
    : [];

/** What the condition of a computation reads, in the rows that it counts. */
function filtered(field: Shown, names: readonly Names[]): readonly Shown[] {
  if (field.type !== 'calcul' || !('si' in field.calcul) || field.calcul.si === undefined) return [];
  const counted = refsOfCalcul(field.calcul).flatMap((ref) => reached(names, ref).map(insideOf));
  return refsOf(field.calcul.si).flatMap((ref) => reached([...counted, ...names], ref));
}

/** The way from a field back to itself, by its name at both ends; `null` when there is none. */
function circleFrom(start: Shown, needs: ReadonlyMap<Shown, readonly Shown[]>): readonly Shown[] | null {
  const seen = new Set<Shown>();
  const search = (field: Shown): readonly Shown[] | null => {
    for (const next of needs.get(field) ?? []) {
      if (next === start) return [field, next];
      if (seen.has(next)) continue;
      seen.add(next);
      const way = search(next);
      if (way !== null) return [field, ...way];
    }
    return null;
  };
  return search(start);
}
