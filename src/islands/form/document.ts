import { compose, type DocumentModel } from '../../documents/index.ts';
import { toSaved, type Answers, type FormDefinition, type ValidAnswers } from '../../forms/index.ts';

export interface DocumentOrder {
  readonly form: FormDefinition;
  /** Checked: what is printed. */
  readonly ready: ValidAnswers;
  /** As they stand: what is attached, so that the file can be opened again; absent: nothing reusable in the file. */
  readonly answers?: Answers;
  /** Full address of the form’s page. */
  readonly adresse: string;
  readonly date: Date;
}

/** The document of these answers, ready for a writer. */
export function documentOf({ form, ready, answers, adresse, date }: DocumentOrder): DocumentModel {
  return compose(form, ready, {
    jour: civilDay(date),
    adresse,
    ...(answers !== undefined && { donnees: toSaved(form, answers, date) }),
  });
}

/** `AAAA-MM-JJ` where the reader is: at half past midnight, a document is dated of the day the reader lives in. */
export function civilDay(date: Date): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
