import { useState } from 'react';
import type { Answers, FieldOf } from '../../../forms/index.ts';
import { FieldView } from '../FieldView.tsx';
import { controlId } from '../ids.ts';
import { Fold } from './Fold.tsx';
import type { FieldProps } from './props.ts';
import { firstWords, rowName } from './rowNames.ts';
import { rowControlId, type RowMove } from './useRows.ts';

interface Props extends FieldProps<FieldOf<'groupe'>> {
  readonly row: Answers;
  readonly index: number;
  readonly count: number;
  readonly foldable: boolean;
  readonly startsFolded: boolean;
  /** False for the one empty row shown before anything is typed. */
  readonly removable: boolean;
  readonly onMove: (way: RowMove) => void;
  readonly onRemove: () => void;
}

/** One row of a group: its fields, then what can be done with the row. */
export function Row({ index, count, foldable, startsFolded, removable, onMove, onRemove, row, ...props }: Props) {
  const { field, path, problems } = props;
  const [folded, setFolded] = useState(startsFolded);
  const place = controlId(path);
  const inError = problems.some((problem) => controlId(problem.path).startsWith(`${place}-`));
  const open = !foldable || !folded || inError;
  const words = firstWords(field, row);
  const group = path.slice(0, -1);
  // Below a table of its own, « Retirer » alone would not say of what.
  const nested = field.champs.some(({ type }) => type === 'groupe' || type === 'fiches');
  const name = `${field.element} ${index + 1}`;
  const which = nested ? `\u00A0${name}` : <span className="cache">{`\u00A0: ${name}`}</span>;
  return (
    <fieldset className="element">
      <legend>
        {foldable ? (
          <Fold open={open} controls={`${place}-champs`} onToggle={() => setFolded(open)}>
            {rowName(field, index)}
            {words === '' || open ? '' : `\u00A0: ${words}`}
          </Fold>
        ) : (
          rowName(field, index)
        )}
      </legend>
      {open && (
        <div id={`${place}-champs`}>
          {field.champs.map((each) => (
            <FieldView key={each.id} {...props} field={each} path={[...path, each.id]} answers={row} titled={false} />
          ))}
        </div>
      )}
      <div className="gestes-element">
        {index > 0 && (
          <button
            className="btn lien"
            type="button"
            id={rowControlId(group, index, 'monter')}
            onClick={() => onMove('monter')}
          >
            Monter{which}
          </button>
        )}
        {index < count - 1 && (
          <button
            className="btn lien"
            type="button"
            id={rowControlId(group, index, 'descendre')}
            onClick={() => onMove('descendre')}
          >
            Descendre{which}
          </button>
        )}
        {removable && (
          <button className="btn lien" type="button" onClick={onRemove}>
            Retirer{which}
          </button>
        )}
      </div>
    </fieldset>
  );
}
