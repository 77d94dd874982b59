import { NotKept } from '../form/NotKept.tsx';
import type { Store } from './useStore.ts';

interface Props {
  readonly store: Store;
  /** A dossier is shown; the first page says by itself that the one it was asked for is missing. */
  readonly opened: boolean;
  readonly onSave: () => string;
}

/** What must be known before writing on: a draft that is not kept, another tab that wrote the same dossier. */
export function Notices({ store, opened, onSave }: Props) {
  const { kept, elsewhere } = store;
  const refused = kept?.ok === false;
  return (
    <>
      {refused && <NotKept kept={kept} onSave={onSave} onReplace={store.replace} />}
      {elsewhere && !refused && (
        <div className="panneau ocre ailleurs" role="alert">
          <h2>Ce dossier vient d’être modifié dans un autre onglet</h2>
          <p>
            Ce que vous voyez ici n’est plus à jour. Affichez la dernière version avant d’écrire, ou fermez cet onglet.
          </p>
          <div className="actions">
            <button className="btn" type="button" onClick={store.reload}>
              Afficher la dernière version
            </button>
            <button className="btn lien" type="button" onClick={store.replace}>
              Garder plutôt ce que je vois ici
            </button>
          </div>
        </div>
      )}
      {store.missing && opened && (
        <p className="annonce" role="alert">
          Ce dossier n’est plus dans ce navigateur. Ouvrez le dernier fichier que vous avez enregistré.
        </p>
      )}
    </>
  );
}
