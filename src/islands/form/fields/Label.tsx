import type { ReactNode } from 'react';
import type { Field, FormDefinition } from '../../../forms/index.ts';
import { NoteCalls } from './Notes.tsx';
import { withoutCalls } from './notes.ts';

/** The words of a field: the reader’s question if there is one, the printed label otherwise. */
export function wordsOf(field: Field): string {
  const words = withoutCalls(field.question ?? field.libelle);
  return field.obligatoire ? `${words} (obligatoire)` : words;
}

/** Two or three words for a column or a button. */
export const shortName = (field: Field): string => withoutCalls(field.intitule ?? field.libelle);

/** Takes the focus when the page changes. */
export function PageTitle({ children }: { children: ReactNode }) {
  return (
    <h1 tabIndex={-1} data-titre>
      {children}
    </h1>
  );
}

interface Props {
  readonly field: Field;
  readonly form: FormDefinition;
  readonly titled: boolean;
}

/** When it heads the page, the label is the h1: one thing to read, one thing to hear. */
export function Label({ field, form, titled, htmlFor }: Props & { htmlFor: string }) {
  const label = <label htmlFor={htmlFor}>{wordsOf(field)}</label>;
  return (
    <>
      {titled ? <PageTitle>{label}</PageTitle> : label}
      <NoteCalls form={form} text={field.libelle} />
      <Explanation field={field} />
    </>
  );
}

/** What heads a set of controls. */
export function Legend({ field, form, titled }: Props) {
  return (
    <>
      <legend>
        {titled ? <PageTitle>{wordsOf(field)}</PageTitle> : <span className="lab">{wordsOf(field)}</span>}
      </legend>
      <NoteCalls form={form} text={field.libelle} />
      <Explanation field={field} />
    </>
  );
}

/** Our longer help, under the label. */
export function Explanation({ field }: { field: Field }) {
  return field.explication === undefined ? null : <p className="explication">{field.explication}</p>;
}
