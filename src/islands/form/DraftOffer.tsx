/** Asked before anything is kept, and said in full: what is kept, where, and that it may vanish. */
export function DraftOffer({ onAnswer }: { onAnswer: (agreed: boolean) => void }) {
  return (
    <section className="panneau hh" aria-labelledby="offre-brouillon">
      <h2 id="offre-brouillon">Garder un brouillon sur cet appareil&#8239;?</h2>
      <p>
        Vos réponses seront gardées dans ce navigateur, pour reprendre plus tard. Elles ne partent nulle part. Ce
        brouillon peut disparaître sans prévenir&nbsp;: un fichier enregistré par vos soins est plus sûr. Sur un
        ordinateur partagé, répondez non.
      </p>
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
