import { addressOf, sectionOf, type Page } from '../../../../forms/index.ts';
import { Icon } from '../../../form/Icon.tsx';
import type { RoomProps } from '../../room.ts';
import { AuthorField } from '../AuthorField.tsx';
import { Confirm } from '../Confirm.tsx';
import { count, whoAndWhen } from '../words.ts';
import { AVIS_WORDS } from './avis.ts';

type Props = RoomProps & { readonly pages: readonly Page[] };

/** Where a reader starts and ends: a name, the sections with what was said of them, the file to give back. */
export function Desk({ draft, send, store, track, saving, pages }: Props) {
  const confie = draft.suivi?.confie;
  return (
    <>
      {confie !== undefined && <p className="meta">Fichier à relire, fait {whoAndWhen(confie)}</p>}
      <p className="chapo h">
        Donnez votre avis section par section, avec ou sans commentaire. Vous ne pouvez changer aucune réponse.
      </p>
      <AuthorField draft={draft} send={send} store={store} aide="Il signe vos commentaires et vos avis." />
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
