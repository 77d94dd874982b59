import type { Answers, DraftEvent, FieldOf, Path, Problem } from '../../../forms/index.ts';
import { controlId } from '../ids.ts';
import { SimpleFieldView } from './SimpleFieldView.tsx';

export type RowMove = 'monter' | 'descendre';

interface Props {
  readonly field: FieldOf<'groupe'>;
  /** Where the group lies. */
  readonly path: Path;
  readonly row: Answers;
  readonly index: number;
  readonly count: number;
  /** False for the one empty row shown before anything is typed. */
  readonly removable: boolean;
  readonly problems: readonly Problem[];
  readonly send: (event: DraftEvent) => void;
  readonly onMove: (way: RowMove) => void;
  readonly onRemove: () => void;
}

/** Id of a button of a row. */
export const rowControlId = (path: Path, index: number, what: RowMove): string =>
  `${controlId([...path, index])}-${what}`;

/** « Acteur 2 », with a capital. */
export const rowName = (field: FieldOf<'groupe'>, index: number): string =>
  `${field.element.charAt(0).toLocaleUpperCase('fr')}${field.element.slice(1)} ${index + 1}`;

/** One row of a group: its fields, then what can be done with the row. */
export function Row({ field, path, row, index, count, removable, problems, send, onMove, onRemove }: Props) {
  const which = <span className="cache">{`\u00A0: ${field.element} ${index + 1}`}</span>;
  return (
    <fieldset className="element">
      <legend>{rowName(field, index)}</legend>
      {field.champs.map((each) => (
        <SimpleFieldView
          key={each.id}
          field={each}
          path={[...path, index, each.id]}
          answers={row}
          titled={false}
          problems={problems}
          removed={null}
          send={send}
        />
      ))}
      <div className="gestes-element">
        {index > 0 && (
          <button
            className="btn lien"
            type="button"
            id={rowControlId(path, index, 'monter')}
            onClick={() => onMove('monter')}
          >
            Monter{which}
          </button>
        )}
        {index < count - 1 && (
          <button
            className="btn lien"
            type="button"
            id={rowControlId(path, index, 'descendre')}
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
