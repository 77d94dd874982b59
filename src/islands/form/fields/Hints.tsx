import type { Field } from '../../../forms/index.ts';

interface Props {
  readonly id: string;
  readonly field: Field;
  /** What is wrong; absent when nothing is. */
  readonly message: string | undefined;
}

/** What the official form prints beside the field, our short help, then the problem in the words of the summary. */
export function Hints({ id, field, message }: Props) {
  return (
    <>
      {field.mention !== undefined && (
        <span className="aide" id={`${id}-mention`}>
          {field.mention}
        </span>
      )}
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
  const ids = [
    ...(field.mention === undefined ? [] : [`${id}-mention`]),
    ...(field.aide === undefined ? [] : [`${id}-aide`]),
    ...(message === undefined ? [] : [`${id}-erreur`]),
  ];
  return ids.length > 0 ? ids.join(' ') : undefined;
}
