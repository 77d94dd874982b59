import type { FormDefinition } from '../../forms/index.ts';

/** The definition of a form, as published by the site; `null` when there is none of that name, or no network. */
export async function formulaireDe(slug: string): Promise<FormDefinition | null> {
  if (!/^[a-z0-9-]+$/u.test(slug)) return null;
  try {
    const answer = await fetch(`/donnees/formulaires/${slug}.json`);
    // Written by the build from the very type that the pages of the forms receive.
    return answer.ok ? ((await answer.json()) as FormDefinition) : null;
  } catch {
    return null;
  }
}
