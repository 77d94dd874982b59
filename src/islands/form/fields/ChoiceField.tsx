import { answerOf, type FieldOf } from '../../../forms/index.ts';
import { controlId } from '../ids.ts';
import { ChoicesBox, ControlBox } from './Box.tsx';
import { OptionRow } from './OptionRow.tsx';
import { Precision } from './Precision.tsx';
import type { FieldProps } from './props.ts';
import { Unpick } from './Unpick.tsx';

/** Beyond this many, radios are a wall. */
const MOST_RADIOS = 8;

/** One choice among several: radios, or a list when there are many. What is struck out on paper is picked here. */
export function ChoiceField(props: FieldProps<FieldOf<'choix'>>) {
  const { field } = props;
  const asList = field.presentation === 'liste' || field.options.length > MOST_RADIOS;
  return asList ? <ChoiceList {...props} /> : <ChoiceButtons {...props} />;
}

function ChoiceButtons(props: FieldProps<FieldOf<'choix'>>) {
  const { field, path, answers, send } = props;
  const chosen = answerOf<'choix'>(field, answers) ?? '';
  return (
    <ChoicesBox of={props}>
      {field.options.map((option) => (
        <OptionRow
          key={option.id}
          type="radio"
          name={controlId(path)}
          option={option}
          checked={chosen === option.id}
          onChange={() => send({ type: 'answered', path, value: option.id })}
        >
          <Precision field={field} option={option} path={path} answers={answers} send={send} />
        </OptionRow>
      ))}
      <Unpick field={field} path={path} chosen={chosen} send={send} />
    </ChoicesBox>
  );
}

function ChoiceList(props: FieldProps<FieldOf<'choix'>>) {
  const { field, path, answers, send } = props;
  const chosen = answerOf<'choix'>(field, answers) ?? '';
  const option = field.options.find(({ id }) => id === chosen);
  return (
    <>
      <ControlBox of={props}>
        {(control) => (
          <select
            {...control}
            value={chosen}
            onChange={(event) => send({ type: 'answered', path, value: event.currentTarget.value })}
          >
            <option value="">Pas de choix</option>
            {field.options.map(({ id, libelle }) => (
              <option key={id} value={id}>
                {libelle}
              </option>
            ))}
          </select>
        )}
      </ControlBox>
      {option !== undefined && <Precision field={field} option={option} path={path} answers={answers} send={send} />}
    </>
  );
}
