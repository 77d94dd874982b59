import { useState, type FormEvent } from 'react';

interface Props {
  /** Who writes on this device, when they said it once. */
  readonly auteur: string;
  readonly onBegin: (nom: string, auteur: string) => void;
}

/** « Commencer un dossier » : a name to find it again, and who writes, if they want it noted. */
export function Begin({ auteur, onBegin }: Props) {
  const [nom, setNom] = useState('');
  const [par, setPar] = useState<string | null>(null);
  const begin = (event: FormEvent) => {
    event.preventDefault();
    onBegin(nom.trim() === '' ? 'Dossier sans nom' : nom.trim(), (par ?? auteur).trim());
  };
  return (
    <section className="panneau fort" aria-labelledby="commencer-titre">
      <h2 id="commencer-titre">Commencer un dossier</h2>
      <form noValidate onSubmit={begin}>
        <div className="groupe">
          <label htmlFor="dossier-nom">Nom du dossier</label>
          <span className="aide" id="dossier-nom-aide">
            Pour le retrouver. Par exemple le nom de la CPTS.
          </span>
          <input
            id="dossier-nom"
            value={nom}
            aria-describedby="dossier-nom-aide"
            autoComplete="off"
            onChange={(event) => setNom(event.currentTarget.value)}
          />
        </div>
        <div className="groupe">
          <label htmlFor="dossier-auteur">Votre nom (facultatif)</label>
          <span className="aide" id="dossier-auteur-aide">
            Noté à côté de ce que vous écrivez, pour que l’équipe s’y retrouve. Il n’est pas imprimé.
          </span>
          <input
            id="dossier-auteur"
            value={par ?? auteur}
            aria-describedby="dossier-auteur-aide"
            autoComplete="name"
            onChange={(event) => setPar(event.currentTarget.value)}
          />
        </div>
        <div className="actions">
          <button className="btn" type="submit">
            Commencer
          </button>
        </div>
      </form>
    </section>
  );
}
