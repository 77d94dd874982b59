interface Props {
  /** When it was saved, as a reader says it: « 21 novembre 2026 à 14 h 32 ». */
  readonly quand: string;
  readonly onResume: () => void;
  readonly onRestart: () => void;
}

/** A draft is there already: shown before anything else, so that nobody makes a second one without knowing. */
export function ResumeDraft({ quand, onResume, onRestart }: Props) {
  return (
    <section className="panneau fort reprise" aria-labelledby="brouillon-titre">
      <h2 id="brouillon-titre">Vous avez un brouillon sur cet appareil</h2>
      <p>«&nbsp;Recommencer&nbsp;» efface ce brouillon de cet appareil.</p>
      <div className="actions">
        <button className="btn" type="button" onClick={onResume}>
          Reprendre mon brouillon du {quand}
        </button>
        <button className="btn lien" type="button" onClick={onRestart}>
          Recommencer
        </button>
      </div>
    </section>
  );
}
