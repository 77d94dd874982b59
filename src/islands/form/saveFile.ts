import { fileName, toSaved, type Answers, type FormDefinition } from '../../forms/index.ts';
import { handOver } from '../document/handOver.ts';
import { civilDay } from '../document/index.ts';

export { handOver };

/**
 * Hands the answers to the browser as a file of data, inside the click that asked for it.
 *
 * @returns the name of the file, to say where it should be.
 */
export function saveFile(form: FormDefinition, answers: Answers, now: Date): string {
  const name = fileName(form, answers, civilDay(now), 'json');
  const text = JSON.stringify(toSaved(form, answers, now), null, 2);
  handOver(new File([text], name, { type: 'application/json' }));
  return name;
}
