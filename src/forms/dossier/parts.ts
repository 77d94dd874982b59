import type { FormDefinition, Section } from '../definition.ts';
import { toSaved, type SavedAnswers } from '../saved.ts';
import type { Answers } from '../shapes.ts';
import { merge, type Choice, type Merge, type MergeInput } from './merge.ts';
import { markOf, type Tracking } from './tracking.ts';

/**
 * A file with some sections only, to hand out: what they need of the others (the chosen missions, the communes) goes with
 * them, and is not taken back. The fact is noted in the file: note it in the dossier too (`fichier`, with `partie`).
 *
 * @param partie ids of the sections.
 */
export function sectionFile(
  form: FormDefinition,
  { answers, suivi }: { readonly answers: Answers; readonly suivi: Tracking | null },
  partie: readonly string[],
  now: Date,
  par = '',
): SavedAnswers {
  const names = neededBy(form, partie);
  const kept = (key: string) => names.has(key.split(/[./]/u)[0] ?? '');
  const reponses = only(answers, kept);
  const le = now.toISOString();
  const tracking: Tracking | null = suivi && {
    ...suivi,
    confie: { ...markOf(le, par), pour: 'redaction', sections: partie },
    reponses: only(suivi.reponses, kept),
    retires: only(suivi.retires, kept),
    de_cote: only(suivi.de_cote, kept),
    sections: only(suivi.sections, (id) => partie.includes(id)),
    versions: [],
    images: {},
    fichiers: [...suivi.fichiers, { ...markOf(le, par), partie }],
  };
  return toSaved(form, reponses, now, { suivi: tracking, partie });
}

/** Compares the sections that came back with mine: nothing outside them can change. */
export function takeSections(
  form: FormDefinition,
  mine: MergeInput,
  theirs: MergeInput,
  sections: readonly string[],
): Merge {
  const held = theirs.partie === null ? sections : sections.filter((id) => theirs.partie?.includes(id));
  return merge(form, mine, { ...theirs, partie: held });
}

/** The same choice for every answer that is not the same: « tout prendre », « tout garder ». */
export const choicesFor = ({ items }: Merge, choice: Choice): Readonly<Record<string, Choice>> =>
  Object.fromEntries(items.map(({ cle }) => [cle, choice]));

const only = <T>(record: Readonly<Record<string, T>>, kept: (key: string) => boolean): Readonly<Record<string, T>> =>
  Object.fromEntries(Object.entries(record).filter(([key]) => kept(key)));

/** Fields of these sections, and those that they name: in conditions, computations, texts with values in them. */
function neededBy(form: FormDefinition, partie: readonly string[]): ReadonlySet<string> {
  const owner = new Map(form.sections.flatMap(({ champs }) => champs.map((field) => [field.id, field] as const)));
  const needed = new Set<string>();
  const look = (what: Section | unknown) => {
    for (const [name] of JSON.stringify(what).matchAll(/[a-z][a-z0-9_]*/gu)) {
      const field = owner.get(name);
      if (field === undefined || needed.has(name)) continue;
      needed.add(name);
      look(field);
    }
  };
  for (const section of form.sections) if (partie.includes(section.id)) look(section);
  return needed;
}
