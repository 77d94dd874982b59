import type { FormContent } from './form.ts';

export interface Fault {
  readonly path: readonly (string | number)[];
  /** For the editor. */
  readonly message: string;
}

/** What only the whole form can tell. */
export function faultsOf(_form: FormContent): readonly Fault[] {
  return [];
}
