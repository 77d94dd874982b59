import { oneLine } from '../clean.ts';
import type { FieldOf, FormDefinition } from '../definition.ts';
import { quoted } from '../kinds/index.ts';
import type { Answers } from '../shapes.ts';

/** Characters of a value shown again to whoever opens the link. */
const LONGEST_SHOWN = 40;

/** What the public keys of an address say to a form. */
export interface PublicAnswers {
  readonly answers: Answers;
  /** Sentences on values that the form does not have, without a final point. */
  readonly refusees: readonly string[];
}

/** The choices of a form that an address may answer with a key that anybody may read. */
export const publicFields = ({ sections }: FormDefinition): readonly FieldOf<'choix'>[] =>
  sections.flatMap(({ champs }) =>
    champs.filter((field) => field.type === 'choix').filter(({ cle_publique: key }) => key !== undefined),
  );

/**
 * `?dept=35` and `?region=bretagne`, where the form says which choice each one answers.
 *
 * @param search the query of the address, with its `?`.
 */
export function publicAnswers(form: FormDefinition, search: string): PublicAnswers {
  const given = new URLSearchParams(search);
  const answers: [string, string][] = [];
  const refusees: string[] = [];
  for (const field of publicFields(form)) {
    const value = given.get(field.cle_publique ?? '');
    if (value === null) continue;
    const option = optionOf(field, value);
    if (option === undefined) refusees.push(`${quoted(field)} ne propose pas «\u00a0${short(value)}\u00a0»`);
    else answers.push([field.id, option]);
  }
  return { answers: Object.fromEntries(answers), refusees };
}

/**
 * What stands in the address for an option of such a field: `d2a` → `2a`, `pays_de_la_loire` → `pays-de-la-loire`.
 * `null`: the key does not name it (« Autre »).
 */
export const publicValue = ({ cle_publique: key }: FieldOf<'choix'>, option: string): string | null =>
  key === 'dept' ? (/^d(\d{2,3}|2[ab])$/u.exec(option)?.[1] ?? null) : option.replaceAll('_', '-');

const optionOf = (field: FieldOf<'choix'>, value: string): string | undefined =>
  field.options.find(({ id }) => publicValue(field, id) === value.toLowerCase())?.id;

const short = (value: string): string => Array.from(oneLine(value)).slice(0, LONGEST_SHOWN).join('');
