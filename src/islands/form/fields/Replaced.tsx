interface Props {
  /** Id of the button, which takes the focus as soon as the rows are there. */
  readonly id: string;
  /** What was done: « 12 lignes ajoutées. » */
  readonly said: string;
  readonly onUndo: () => void;
}

/** What a paste or an import has just done, and the way back. */
export function Replaced({ id, said, onUndo }: Props) {
  return (
    <div className="retire">
      <p id={`${id}-texte`} role="status">
        {said}
      </p>
      <button className="btn second" type="button" id={id} aria-describedby={`${id}-texte`} onClick={onUndo}>
        Annuler
      </button>
    </div>
  );
}
