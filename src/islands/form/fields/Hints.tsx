import type { Field } from '../../../forms/index.ts';

interface Props {
  readonly id: string;
  readonly field: Field;
  /** What is wrong; absent when nothing is. */
  readonly message: string | undefined;
}

/** Our short help, then the problem in the words of the summary. */
export function Hints({ id, field, message }: Props) {
  return (
    <>
      {field.aide !== undefined && (
        <span className="aide" id={`${id}-aide`}>
          {field.aide}
        </span>
      )}
      {message !== undefined && (
        <span className="erreur" id={`${id}-erreur`}>
          <span className="cache">Erreur&nbsp;: </span>
          {message}
        </span>
      )}
    </>
  );
}

/** Ids of those texts, in reading order, for `aria-describedby`. */
export function describedBy({ id, field, message }: Props): string | undefined {
  const ids = [...(field.aide === undefined ? [] : [`${id}-aide`]), ...(message === undefined ? [] : [`${id}-erreur`])];
  return ids.length > 0 ? ids.join(' ') : undefined;
}
