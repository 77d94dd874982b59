import { fileName, toSaved, type Answers, type FormDefinition } from '../../forms/index.ts';
import { civilDay } from '../document/index.ts';

/** Long enough for a browser that asks where to put the file. */
const REVOKED_AFTER = 60_000;

/** Hands a file to the browser, which keeps it where the person wants. */
export function handOver(file: File): void {
  const url = URL.createObjectURL(file);
  const link = Object.assign(document.createElement('a'), { href: url, download: file.name });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), REVOKED_AFTER);
}

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
