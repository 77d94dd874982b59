import { answerOf, type FieldOf } from '../../../forms/index.ts';
import { ControlBox } from './Box.tsx';
import { LINE, type LineKind } from './line.ts';
import type { FieldProps } from './props.ts';

/** One line of text, whatever it holds. Nothing is refused while typing. */
export function LineField(props: FieldProps<FieldOf<LineKind>>) {
  const { field, path, answers, send } = props;
  return (
    <ControlBox of={props}>
      {(control) => (
        <input
          {...LINE[field.type]}
          {...control}
          value={answerOf<LineKind>(field, answers) ?? ''}
          onChange={(event) => send({ type: 'answered', path, value: event.currentTarget.value })}
        />
      )}
    </ControlBox>
  );
}
