import { answerOf, type Draft, type FieldOf } from '../../../forms/index.ts';
import { rowName } from './Row.tsx';

interface Props {
  /** Id of the button, which takes the focus as soon as the row is gone. */
  readonly id: string;
  readonly field: FieldOf<'groupe'>;
  readonly removed: NonNullable<Draft['removed']>;
  readonly onUndo: () => void;
}

/** The row that was just taken out, by its first words, and the way to bring it back. */
export function Removed({ id, field, removed, onUndo }: Props) {
  const [first] = field.champs;
  const words = first === undefined ? undefined : answerOf(first, removed.row);
  const name = typeof words === 'string' && words !== '' ? ` (${words})` : '';
  return (
    <div className="retire">
      <p id={`${id}-texte`}>
        {rowName(field, removed.index)}
        {name}
        {field.feminin ? ' retirée.' : ' retiré.'}
      </p>
      <button className="btn second" type="button" id={id} aria-describedby={`${id}-texte`} onClick={onUndo}>
        Annuler le retrait
      </button>
    </div>
  );
}
