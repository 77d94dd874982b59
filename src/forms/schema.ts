import { formShape } from './definition/form.ts';
import { faultsOf } from './definition/faults.ts';

/** The shape, then what only the whole form can tell: no name used twice, no reference that leads nowhere. */
export const formSchema = formShape.superRefine((form, context) => {
  for (const { path, message } of faultsOf(form)) context.addIssue({ code: 'custom', path: [...path], message });
});
