import type { Answers } from '../../../forms/index.ts';

/** An object of answers, whatever a file brought. */
export const isRecord = (value: unknown): value is Answers =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Answers of a row or a sheet that nobody has begun: always the same object, so that nothing is drawn again for it. */
const NONE: Answers = {};

/** The answers held under a key, or none. */
export function recordIn(answers: unknown, key: string): Answers {
  const held = isRecord(answers) ? answers[key] : undefined;
  return isRecord(held) ? held : NONE;
}

/** Rows under the heading printed above them: a heading holds for its row and those that follow. */
export interface Headed<R> {
  readonly rubrique: string | undefined;
  readonly members: readonly R[];
}

export function headed<R extends { readonly rubrique?: string | undefined }>(rows: readonly R[]): readonly Headed<R>[] {
  const groups: { rubrique: string | undefined; members: R[] }[] = [];
  for (const row of rows) {
    const last = groups.at(-1);
    const opens = row.rubrique !== undefined && row.rubrique !== last?.rubrique;
    if (last === undefined || opens) groups.push({ rubrique: row.rubrique, members: [row] });
    else last.members.push(row);
  }
  return groups;
}
