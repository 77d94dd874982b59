import { useState } from 'react';
import type { FileMark, Progress } from '../../../forms/index.ts';
import { dayAndClock } from '../../form/clock.ts';
import { Icon } from '../../form/Icon.tsx';
import { MakingView } from '../documents/MakingView.tsx';
import { OpenFile } from '../opening/OpenFile.tsx';
import type { Opened, RoomProps } from '../room.ts';
import { changesInWords, sizeInWords } from './words.ts';

type Props = Pick<RoomProps, 'draft' | 'saving' | 'store' | 'opened' | 'onIncoming'> & { readonly progress: Progress };

/** The last file saved, and what is in this browser only since: the file is the original. */
export function FilePanel({ draft, saving, store, progress, opened, onIncoming }: Props) {
  const [opening, setOpening] = useState(false);
  const { dernierFichier: last, rappel } = progress;
  return (
    <section className={rappel ? 'panneau fort ocre' : 'panneau fort'} aria-labelledby="fichier-titre">
      <h2 id="fichier-titre">{titleOf(last, opened)}</h2>
      <p>
        {last?.par !== undefined && `Par ${last.par}. `}
        <Since progress={progress} kept={store.consent === true} />
      </p>
      {rappel && (
        <p>
          <strong>Enregistrez un fichier avant de fermer cette page.</strong> Beaucoup de réponses n’y sont pas encore.
        </p>
      )}
      <p className="meta">{sizeInWords(progress)}</p>
      <div className="actions">
        <button className="btn" type="button" onClick={saving.pdf}>
          <Icon name="enregistrer" />
          Enregistrer un fichier (PDF)
        </button>
        <button className="btn second" type="button" onClick={() => saving.json()}>
          Fichier léger (.cpts.json)
        </button>
        <button className="btn second" type="button" aria-expanded={opening} onClick={() => setOpening(!opening)}>
          Ouvrir un fichier
        </button>
      </div>
      <p className="meta">Ce PDF se rouvre ici pour continuer. Ce n’est pas encore le document à envoyer.</p>
      <p className="annonce" role="status">
        {saving.said}
      </p>
      <MakingView making={saving.making} quiet />
      {opening && (
        <OpenFile
          form={draft.form}
          onRead={(file) => {
            setOpening(false);
            onIncoming(file);
          }}
        />
      )}
    </section>
  );
}

/** The file that is the reference: the one just opened by its name, another by its date. */
function titleOf(last: FileMark | undefined, opened: Opened | null): string {
  if (last === undefined) return 'Aucun fichier enregistré pour le moment';
  if (last.le === opened?.le) return `Ouvert depuis ${opened.fichier}`;
  return `Dernier fichier enregistré le ${dayAndClock(new Date(last.le))}`;
}

function Since({ progress: { modifiees, dernierFichier }, kept }: { progress: Progress; kept: boolean }) {
  const where = kept
    ? 'ne sont que dans ce navigateur. Ce brouillon peut disparaître sans prévenir.'
    : 'ne sont que sur cette page.';
  if (modifiees === 0)
    return (
      <>
        {dernierFichier === undefined
          ? 'Un fichier se rouvre ici, sur n’importe quel ordinateur.'
          : 'Rien n’a changé depuis.'}
      </>
    );
  if (dernierFichier === undefined) return <>Vos réponses {where}</>;
  return (
    <>
      Depuis, <strong>{changesInWords(modifiees)}</strong> et {where}
    </>
  );
}
