import { answerOf, type FieldOf } from '../../../forms/index.ts';
import { ChoicesBox } from './Box.tsx';
import { OptionRow } from './OptionRow.tsx';
import { Precision } from './Precision.tsx';
import type { FieldProps } from './props.ts';

/** Boxes of which several may be ticked, in the order of the official form. */
export function BoxesField(props: FieldProps<FieldOf<'cases'>>) {
  const { field, path, answers, send } = props;
  const ticked = answerOf<'cases'>(field, answers) ?? [];
  const toggle = (option: string) => {
    const value = field.options.map((each) => each.id).filter((each) => ticked.includes(each) !== (each === option));
    send({ type: 'answered', path, value });
  };
  return (
    <ChoicesBox of={props}>
      {field.options.map((option) => (
        <OptionRow
          key={option.id}
          type="checkbox"
          option={option}
          checked={ticked.includes(option.id)}
          onChange={() => toggle(option.id)}
        >
          <Precision field={field} option={option} path={path} answers={answers} send={send} />
        </OptionRow>
      ))}
    </ChoicesBox>
  );
}
