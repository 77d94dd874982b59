import type { Draft, FieldOf } from '../../../forms/index.ts';
import { firstWords, rowName } from './rowNames.ts';

interface Props {
  /** Id of the button, which takes the focus as soon as the row is gone. */
  readonly id: string;
  readonly field: FieldOf<'groupe'>;
  readonly removed: NonNullable<Draft['removed']>;
  readonly onUndo: () => void;
}

/** The row that was just taken out, by its first words, and the way to bring it back. */
export function Removed({ id, field, removed, onUndo }: Props) {
  const words = firstWords(field, removed.row);
  return (
    <div className="retire">
      <p id={`${id}-texte`}>
        {rowName(field, removed.index)}
        {words === '' ? '' : ` (${words})`}
        {field.feminin ? ' retirée.' : ' retiré.'}
      </p>
      <button className="btn second" type="button" id={id} aria-describedby={`${id}-texte`} onClick={onUndo}>
        Annuler le retrait
      </button>
    </div>
  );
}
