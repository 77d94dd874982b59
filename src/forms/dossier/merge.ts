import type { FormDefinition } from '../definition.ts';
import { pageIdOf } from '../pages.ts';
import type { Answers } from '../shapes.ts';
import { bothTrackings } from './merge/trackings.ts';
import { ancestorOf, itemOf, type Sides } from './merge/propose.ts';
import type { Choice, MergeItem } from './merge/items.ts';
import { isNothing } from './merge/both.ts';
import { mergedRow, type Difference, type Place, type Walk } from './merge/walk.ts';
import { lastMark } from './marks.ts';
import { markOf, type Aside, type Mark, type Tracking } from './tracking.ts';

export type { Choice, MergeItem, Side } from './merge/items.ts';

/** What a file holds of a dossier. */
export interface MergeInput {
  readonly reponses: Answers;
  readonly suivi: Tracking | null;
  /** Ids of the sections it was handed out with; `null`: all. */
  readonly partie: readonly string[] | null;
}

/** Two files of the same form, answer by answer. */
export interface Merge {
  readonly form: FormDefinition;
  readonly mine: MergeInput;
  readonly theirs: MergeInput;
  /** The last file that both come from, when both say so. */
  readonly ancetre: Mark | null;
  /** What is not the same, in the order of the form. */
  readonly items: readonly MergeItem[];
}

export interface Merged {
  readonly answers: Answers;
  readonly suivi: Tracking | null;
}

/** Compares two files answer by answer; changes neither. */
export function merge(form: FormDefinition, mine: MergeInput, theirs: MergeInput): Merge {
  const sides: Sides = { mine: mine.suivi, theirs: theirs.suivi, ancetre: ancestorOf(mine.suivi, theirs.suivi) };
  const items: MergeItem[] = [];
  walked(form, mine, theirs, {
    form,
    decide: (difference) => {
      const item = itemOf(difference, sides);
      items.push(item);
      return item.propose ?? 'mien';
    },
    aside: () => undefined,
  });
  return { form, mine, theirs, ancetre: sides.ancetre, items: items.toSorted(byPlace(form)) };
}

/**
 * The two files made one. Whatever was not chosen is what was proposed, or both: nothing is lost by not choosing.
 * A page with an answer left undecided, or kept twice, is not finished any more.
 *
 * @param choices by `cle` of the items.
 * @param le ISO 8601 instant of the merge; `par` who chose, empty when no name was given.
 */
export function resolve(
  { form, mine, theirs, items }: Merge,
  choices: Readonly<Record<string, Choice>>,
  le: string,
  par: string,
): Merged {
  const proposed = new Map(items.map(({ cle, propose }) => [cle, propose]));
  const taken: { readonly difference: Difference; readonly choice: Choice }[] = [];
  const asides: { readonly cle: string; readonly aside: Aside }[] = [];
  const reopened = new Set<string>();
  const mark = markOf(le, par);
  const answers = walked(form, mine, theirs, {
    form,
    decide: (difference) => {
      const { cle } = difference.place;
      const chosen = (Object.hasOwn(choices, cle) ? choices[cle] : undefined) ?? proposed.get(cle) ?? null;
      const choice = chosen ?? 'deux';
      if (chosen === null || isTwofold(difference, chosen)) reopened.add(pageOfPlace(form, difference.place));
      taken.push({ difference, choice });
      return choice;
    },
    aside: ({ place }, valeur) =>
      void asides.push({ cle: place.cle, aside: { ...(lastMark(theirs.suivi, place.autre) ?? mark), valeur } }),
  });
  return { answers, suivi: bothTrackings(mine.suivi, theirs.suivi, { taken, asides, mark, reopened }) };
}

/** Someone has to make one answer of the two. */
const isTwofold = ({ field, mine, theirs }: Difference, choice: Choice): boolean =>
  choice === 'deux' && !isNothing(field, mine) && !isNothing(field, theirs);

/** « Autre, préciser » is asked with its answer. */
function pageOfPlace(form: FormDefinition, { path: [first, ...rest] }: Place): string {
  return pageIdOf(form, [String(first).split('.')[0] ?? '', ...rest]) ?? '';
}

/** Answers outside the sections that their file was handed out with were left out of it on purpose: mine stay. */
function walked(form: FormDefinition, mine: MergeInput, theirs: MergeInput, walk: Walk): Answers {
  const all = form.sections.flatMap(({ champs }) => champs);
  const section = new Map(form.sections.flatMap(({ id, champs }) => champs.map((field) => [field.id, id] as const)));
  const held = (key: string) => theirs.partie === null || theirs.partie.includes(sectionOfKey(section, key));
  const absent = Object.entries(mine.reponses).filter(([key]) => !held(key));
  const present = Object.entries(theirs.reponses).filter(([key]) => held(key));
  const others: Answers = Object.fromEntries([...present, ...absent]);
  const named: Walk = {
    ...walk,
    decide: (difference) => {
      const place = { ...difference.place, section: sectionOfKey(section, String(difference.place.path[0])) };
      return walk.decide({ ...difference, place });
    },
  };
  return mergedRow(all, mine.reponses, others, { path: [], cle: '', autre: '', section: '', libelles: [] }, named);
}

const sectionOfKey = (section: ReadonlyMap<string, string>, key: string): string =>
  section.get(key.split('.')[0] ?? '') ?? '';

function byPlace(form: FormDefinition): (a: MergeItem, b: MergeItem) => number {
  const fields = form.sections.flatMap(({ champs }) => champs.map(({ id }) => id));
  const rank = (item: MergeItem) => fields.indexOf(String(item.path[0]).split('.')[0] ?? '') >>> 0;
  return (a, b) => rank(a) - rank(b);
}
