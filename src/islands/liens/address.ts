/** The address that a partner gives away. */
import type { Answers, FieldOf, FormDefinition } from '../../forms/index.ts';
import { encode, publicFields, publicValue } from '../../forms/prefill/index.ts';

export interface Given {
  /** Slug of the region the page is seen for; empty: the whole country. */
  readonly region: string;
  /** Choices that have a public key. */
  readonly publics: Answers;
  /** Everything else, carried by the fragment. */
  readonly answers: Answers;
  /** Who prepares the link. */
  readonly par: string;
}

/** `null` when the answers are too long for a link. `origin`: `https://…`. */
export function addressOf(
  form: FormDefinition,
  origin: string,
  { region, publics, answers, par }: Given,
): string | null {
  const url = new URL(`/formulaires/${form.slug}/`, origin);
  if (region !== '') url.searchParams.set('region', region);
  for (const field of publicFields(form)) {
    const value = valueOf(field, publics[field.id]);
    if (value !== null) url.searchParams.set(field.cle_publique ?? '', value);
  }
  if (Object.keys(answers).length === 0) return url.href;
  const fragment = encode(form, answers, { par });
  return fragment === null ? null : url.href + fragment;
}

const valueOf = (field: FieldOf<'choix'>, answer: unknown): string | null =>
  typeof answer === 'string' && answer !== '' ? publicValue(field, answer) : null;
