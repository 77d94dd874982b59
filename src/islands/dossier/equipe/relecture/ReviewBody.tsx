import { useMemo, useState } from 'react';
import { addressOf, pages, reviewFile, sectionOf } from '../../../../forms/index.ts';
import { Icon } from '../../../form/Icon.tsx';
import { giveFile } from '../confier/giveFile.ts';
import { toRead, type Message } from '../confier/message.ts';
import { Sent } from '../confier/Sent.tsx';
import { OpenFile } from '../../opening/OpenFile.tsx';
import type { RoomProps } from '../../room.ts';
import { count, whoAndWhen } from '../words.ts';
import { AVIS_WORDS } from './avis.ts';

/** The file to send, what came back so far, and where to open what comes back. */
export function ReviewBody(props: RoomProps) {
  const { draft, adresse, send, onIncoming } = props;
  const { form, answers, suivi, auteur } = draft;
  const [sent, setSent] = useState<{ readonly fichier: string; readonly message: Message } | null>(null);
  const ask = () => {
    if (suivi === null) return;
    const now = new Date();
    const fichier = giveFile(draft, reviewFile(form, { answers, suivi }, now, auteur), now, 'a-relire');
    const about = { form, nom: suivi.nom ?? form.titre_court, adresse, fichier, auteur };
    setSent({ fichier, message: toRead(about) });
  };
  return (
    <>
      <div className="actions">
        <button className="btn" type="button" onClick={ask}>
          <Icon name="enregistrer" />
          Faire le fichier à relire
        </button>
      </div>
      {sent !== null && <Sent key={sent.fichier} {...sent} />}
      <Said {...props} />
      <div className="hh">
        <OpenFile
          titre="Ouvrir la relecture qui revient"
          form={form}
          onRead={(file) => {
            onIncoming(file);
            send({ type: 'went', position: 'fusion' });
          }}
        />
      </div>
    </>
  );
}

/** What readers said so far, section by section. */
function Said({ draft: { form, answers, suivi } }: Pick<RoomProps, 'draft'>) {
  const read = useMemo(
    () =>
      pages(form, answers).flatMap(({ id, tache }) => {
        const { avis, commentaires = [] } = sectionOf(suivi, id);
        return avis === undefined && commentaires.length === 0
          ? []
          : [{ id, tache, avis, number: commentaires.length }];
      }),
    [form, answers, suivi],
  );
  if (read.length === 0) return null;
  return (
    <section aria-labelledby="relu-titre">
      <h2 className="soustitre hh" id="relu-titre">
        Ce qu’en disent les relecteurs
      </h2>
      <ul className="taches" role="list">
        {read.map(({ id, tache, avis, number }) => (
          <li key={id}>
            <a href={addressOf({ question: id })}>{tache}</a>
            {avis !== undefined && <span className="etiquette">{AVIS_WORDS[avis.valeur]}</span>}
            <span className="qui">
              {[
                number > 0 ? count(number, 'commentaire') : '',
                avis === undefined ? '' : `avis donné ${whoAndWhen(avis)}`,
              ]
                .filter((each) => each !== '')
                .join(', ')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
