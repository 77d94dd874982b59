import { CONSENT } from '../../storage/index.ts';

/** Asked before anything is kept, and said in full: what is kept, where, and that it may vanish. */
export function DraftOffer({ onAnswer }: { onAnswer: (agreed: boolean) => void }) {
  return (
    <section className="panneau hh" aria-labelledby="offre-brouillon">
      <h2 id="offre-brouillon">{CONSENT.question}</h2>
      <p>{CONSENT.explication}</p>
      <div className="actions">
        <button className="btn second" type="button" onClick={() => onAnswer(true)}>
          Oui, garder un brouillon
        </button>
        <button className="btn lien" type="button" onClick={() => onAnswer(false)}>
          Non
        </button>
      </div>
    </section>
  );
}
