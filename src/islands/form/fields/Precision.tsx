import { precisionKey, type Answers, type DraftEvent, type Option, type Path } from '../../../forms/index.ts';
import { controlId } from '../ids.ts';
import { beside } from './props.ts';

interface Props {
  readonly field: { readonly id: string };
  readonly option: Option;
  readonly path: Path;
  readonly answers: Answers;
  readonly send: (event: DraftEvent) => void;
}

/** The line that « Autre, préciser » opens, beside its option. */
export function Precision({ field, option, path, answers, send }: Props) {
  if (option.precision === undefined) return null;
  const key = precisionKey(field, option.id);
  const place = beside(path, key);
  const value = answers[key];
  return (
    <div className="precision-saisie">
      <label htmlFor={controlId(place)}>
        {option.precision}
        <span className="cache"> ({option.libelle})</span>
      </label>
      <input
        type="text"
        id={controlId(place)}
        autoComplete="off"
        value={typeof value === 'string' ? value : ''}
        onChange={(event) => send({ type: 'answered', path: place, value: event.currentTarget.value })}
      />
    </div>
  );
}
