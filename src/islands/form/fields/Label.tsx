import type { ReactNode } from 'react';
import type { Field } from '../../../forms/index.ts';

/** The words of a field: the reader’s question when it heads a page, the printed label inside a group. */
export function wordsOf(field: Field, titled: boolean): string {
  const words = titled ? (field.question ?? field.libelle) : field.libelle;
  return field.obligatoire ? `${words} (obligatoire)` : words;
}

/** Takes the focus when the page changes. */
export function PageTitle({ children }: { children: ReactNode }) {
  return (
    <h1 tabIndex={-1} data-titre>
      {children}
    </h1>
  );
}

/** When it heads the page, the label is the h1: one thing to read, one thing to hear. */
export function Label({ field, titled, htmlFor }: { field: Field; titled: boolean; htmlFor: string }) {
  const label = <label htmlFor={htmlFor}>{wordsOf(field, titled)}</label>;
  return (
    <>
      {titled ? <PageTitle>{label}</PageTitle> : label}
      <Explanation field={field} />
    </>
  );
}

/** Our longer help, under the label. */
export function Explanation({ field }: { field: Field }) {
  return field.explication === undefined ? null : <p>{field.explication}</p>;
}
