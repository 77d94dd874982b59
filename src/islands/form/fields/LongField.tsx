import { answerOf, type FieldOf } from '../../../forms/index.ts';
import { ControlBox } from './Box.tsx';
import type { FieldProps } from './props.ts';

/** A text of several paragraphs. The count is the only thing said while typing, and only where the form has a limit. */
export function LongField(props: FieldProps<FieldOf<'texte_long'>>) {
  const { field, path, answers, send } = props;
  const value = answerOf<'texte_long'>(field, answers) ?? '';
  return (
    <ControlBox of={props}>
      {(control) => (
        <>
          <textarea
            {...control}
            rows={field.lignes}
            value={value}
            onChange={(event) => send({ type: 'answered', path, value: event.currentTarget.value })}
          />
          {field.longueur_max !== undefined && <Remaining left={field.longueur_max - [...value].length} />}
        </>
      )}
    </ControlBox>
  );
}

/** How much room is left in a text that the official form bounds. */
export function Remaining({ left }: { left: number }) {
  return <p className="meta">{left >= 0 ? `Il reste ${left} caractères.` : `Il y a ${-left} caractères de trop.`}</p>;
}
