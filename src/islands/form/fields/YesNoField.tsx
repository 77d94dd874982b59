import { answerOf, type FieldOf, type Option } from '../../../forms/index.ts';
import { controlId } from '../ids.ts';
import { ChoicesBox } from './Box.tsx';
import { OptionRow } from './OptionRow.tsx';
import type { FieldProps } from './props.ts';
import { Unpick } from './Unpick.tsx';

const YES_NO: readonly Option[] = [
  { id: 'oui', libelle: 'Oui' },
  { id: 'non', libelle: 'Non' },
];

/** Yes or no, side by side. */
export function YesNoField(props: FieldProps<FieldOf<'oui_non'>>) {
  const { field, path, answers, send } = props;
  const chosen = answerOf<'oui_non'>(field, answers) ?? '';
  return (
    <ChoicesBox of={props}>
      <div className="cote-a-cote">
        {YES_NO.map((option) => (
          <OptionRow
            key={option.id}
            type="radio"
            name={controlId(path)}
            option={option}
            checked={chosen === option.id}
            onChange={() => send({ type: 'answered', path, value: option.id })}
          />
        ))}
      </div>
      <Unpick field={field} path={path} chosen={chosen} send={send} />
    </ChoicesBox>
  );
}
