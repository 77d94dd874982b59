import { useState } from 'react';
import { addressOf, sectionOf, type Page } from '../../../../forms/index.ts';
import { Icon } from '../../../form/Icon.tsx';
import type { RoomProps } from '../../room.ts';
import { Confirm } from '../Confirm.tsx';
import { count, whoAndWhen } from '../words.ts';
import { AVIS_WORDS } from './avis.ts';

type Props = RoomProps & { readonly pages: readonly Page[] };

/** Where a reader starts and ends: a name, the sections with what was said of them, the file to give back. */
export function Desk({ draft, send, track, saving, pages }: Props) {
  const { suivi, auteur } = draft;
  const [name, setName] = useState(auteur);
  const confie = suivi?.confie;
  return (
    <>
      {confie !== undefined && <p className="meta">Fichier à relire, fait {whoAndWhen(confie)}</p>}
      <p className="chapo h">
        Donnez votre avis section par section, avec ou sans commentaire. Vous ne pouvez changer aucune réponse.
      </p>
      <div className="groupe">
        <label htmlFor="relecteur-nom">Votre nom</label>
        <span className="aide" id="relecteur-aide">
          Il signe vos commentaires et vos avis.
        </span>
        <input
          id="relecteur-nom"
          value={name}
          autoComplete="name"
          aria-describedby="relecteur-aide"
          onChange={(event) => {
            setName(event.currentTarget.value);
            send({ type: 'authorNamed', auteur: event.currentTarget.value });
          }}
        />
      </div>
      <ul className="taches hh" role="list">
        {pages.map((page) => (
          <PageRow key={page.id} page={page} draft={draft} />
        ))}
      </ul>
      <div className="actions">
        <button className="btn" type="button" onClick={() => saving.json()}>
          <Icon name="enregistrer" />
          Rendre ma relecture
        </button>
        <Confirm
          verbe="En faire mon dossier"
          quoi="plutôt que de le relire"
          question="Cette copie deviendra un dossier où vous pourrez tout écrire, sans lien avec celui d’où elle vient."
          garder="Continuer à le relire"
          onConfirm={() => track({ quoi: 'affranchie' })}
        />
      </div>
      <p className="annonce" role="status">
        {saving.said !== '' && `${saving.said} Renvoyez ce fichier à la personne qui vous l’a donné.`}
      </p>
    </>
  );
}

function PageRow({ page, draft }: { page: Page; draft: RoomProps['draft'] }) {
  const { avis, commentaires = [] } = sectionOf(draft.suivi, page.id);
  return (
    <li>
      <a href={addressOf({ question: page.id })}>{page.tache}</a>
      {avis !== undefined && <span className="etiquette">{AVIS_WORDS[avis.valeur]}</span>}
      {commentaires.length > 0 && <span className="qui">{count(commentaires.length, 'commentaire')}</span>}
    </li>
  );
}
