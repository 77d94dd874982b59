import { answerOf, type FieldOf } from '../../../forms/index.ts';
import { controlId } from '../ids.ts';
import { ControlBox } from './Box.tsx';
import { numberKeyboard, spokenUnit, unitOf, type NumberKind } from './line.ts';
import type { FieldProps } from './props.ts';

/** A figure and its unit, kept as typed: « 12 000,50 » is as good as « 12000.5 ». */
export function NumberField(props: FieldProps<FieldOf<NumberKind>>) {
  const { field, path, answers, send } = props;
  const unit = unitOf(field);
  const unitId = `${controlId(path)}-unite`;
  return (
    <ControlBox of={props} also={unit === undefined ? [] : [unitId]}>
      {(control) => (
        <span className="mesure">
          <input
            {...control}
            type="text"
            inputMode={numberKeyboard(field)}
            value={answerOf<NumberKind>(field, answers) ?? ''}
            onChange={(event) => send({ type: 'answered', path, value: event.currentTarget.value })}
          />
          {unit !== undefined && (
            <span className="unite" id={unitId}>
              <span aria-hidden="true">{unit}</span>
              <span className="cache">{spokenUnit(unit)}</span>
            </span>
          )}
        </span>
      )}
    </ControlBox>
  );
}
