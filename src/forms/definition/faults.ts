import { cycleFaults } from './faults/cycles.ts';
import { fieldFaults } from './faults/fields.ts';
import { migrationFaults } from './faults/migrations.ts';
import { nameFaults } from './faults/names.ts';
import { noteFaults } from './faults/notes.ts';
import { visited, type Fault } from './faults/walk.ts';
import { wholeFaults } from './faults/whole.ts';
import type { FormContent } from './form.ts';

export type { Fault } from './faults/walk.ts';

/**
 * What only the whole form can tell, for its editor: names used twice, references that lead nowhere or to what does not
 * suit, circles, totals of words, notes and parts that do not exist, migrations that do not arrive.
 */
export const faultsOf = (form: FormContent): readonly Fault[] => [
  ...nameFaults(form),
  ...wholeFaults(form),
  ...visited(form).flatMap(fieldFaults),
  ...cycleFaults(form),
  ...noteFaults(form),
  ...migrationFaults(form),
];
