import { addressOf } from '../../../../forms/index.ts';
import { Icon } from '../../../form/Icon.tsx';
import type { RoomProps } from '../../room.ts';
import { useArrival } from '../useArrival.ts';
import type { Done } from './done.ts';

interface Props {
  readonly done: Done;
  readonly saving: RoomProps['saving'];
  readonly onUndo: () => void;
}

/** What was just done, how to undo it, and what to do next: the merged dossier is in no file yet. */
export function Outcome({ done, saving, onUndo }: Props) {
  const title = useArrival<HTMLHeadingElement>();
  return (
    <section className="panneau fort h" aria-labelledby="fait-titre">
      <h2 id="fait-titre" tabIndex={-1} ref={title} aria-describedby="fait-phrase">
        {done.titre}
      </h2>
      <p id="fait-phrase">{done.phrase}</p>
      {done.version && (
        <p>
          Votre dossier d’avant est gardé dans <a href={addressOf('versions')}>les versions</a>. Enregistrez un fichier
          maintenant, et donnez-le à l’équipe&nbsp;: tout le monde repart du même.
        </p>
      )}
      <div className="actions">
        <button className="btn" type="button" onClick={() => saving.json()}>
          <Icon name="enregistrer" />
          Enregistrer le fichier léger (.cpts.json)
        </button>
        <a className="btn second" href={addressOf('intro')}>
          Revenir aux sections
        </a>
        <button className="btn lien" type="button" onClick={onUndo}>
          Annuler
        </button>
      </div>
      <p className="annonce" role="status">
        {saving.said}
      </p>
    </section>
  );
}
