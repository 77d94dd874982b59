import { pluriel } from '../../domain/francais/index.ts';
import type { OnDifference } from './plan.ts';

interface Props {
  readonly id: string;
  readonly replacing: boolean;
  readonly differences: OnDifference;
  /** Lines that say something else than the row already there. */
  readonly different: number;
  /** Rows already there. */
  readonly present: number;
  readonly onReplacing: (replacing: boolean) => void;
  readonly onDifferences: (differences: OnDifference) => void;
}

const DIFFERENCES = [
  ['garder', 'Garder les miennes'],
  ['prendre', 'Prendre celles du tableau importé'],
  ['deux', 'Garder les deux'],
] as const;

/** Add to what is there, or put in its place; and what to do where both differ. */
export function WayChoice({ id, replacing, differences, different, present, onReplacing, onDifferences }: Props) {
  return (
    <>
      <fieldset className="groupe">
        <legend className="lab">Que faire de ces lignes&#8239;?</legend>
        <label className="choix">
          <input type="radio" name={`${id}-facon`} checked={!replacing} onChange={() => onReplacing(false)} />
          <span>Les ajouter à mon tableau</span>
        </label>
        <label className="choix">
          <input type="radio" name={`${id}-facon`} checked={replacing} onChange={() => onReplacing(true)} />
          <span>
            Remplacer mon tableau
            <span className="aide petit">
              {`${pluriel(present, 'ligne')} aujourd’hui. Les lignes absentes du tableau importé seront retirées\u202F; vous pourrez annuler.`}
            </span>
          </span>
        </label>
      </fieldset>
      {!replacing && different > 0 && (
        <fieldset className="groupe">
          <legend className="lab">{`Quand les deux diffèrent (${pluriel(different, 'ligne')})`}</legend>
          {DIFFERENCES.map(([value, words]) => (
            <label className="choix" key={value}>
              <input
                type="radio"
                name={`${id}-differences`}
                checked={differences === value}
                onChange={() => onDifferences(value)}
              />
              <span>{words}</span>
            </label>
          ))}
        </fieldset>
      )}
    </>
  );
}
