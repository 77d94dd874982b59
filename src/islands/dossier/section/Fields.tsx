import type { Draft, DraftEvent, Page, Scope } from '../../../forms/index.ts';
import { FieldView } from '../../form/FieldView.tsx';

interface Props {
  readonly draft: Draft;
  readonly page: Page;
  readonly scope: Scope;
  readonly send: (event: DraftEvent) => void;
}

/** The fields of a page, in the order of the official form: the one that is typed in is drawn again, not the others. */
export function Fields({ draft: { form, answers, problems, removed, emptied }, page, scope, send }: Props) {
  return page.champs.map((field) => (
    <FieldView
      key={field.id}
      field={field}
      path={PATHS.get(field.id) ?? pathOf(field.id)}
      answers={answers}
      titled={false}
      problems={problems}
      removed={removed}
      emptied={emptied}
      send={send}
      form={form}
      scope={scope}
      element={page.element?.id}
    />
  ));
}

/** The same path from one key to the next: a new one would be a new field. */
const PATHS = new Map<string, readonly [string]>();

function pathOf(id: string): readonly [string] {
  const path = [id] as const;
  PATHS.set(id, path);
  return path;
}
