import { useState } from 'react';
import {
  AVIS,
  sectionOf,
  type Comment,
  type Draft,
  type DraftEvent,
  type TrackingChange,
} from '../../../../forms/index.ts';
import { Said } from '../../../form/Said.tsx';
import { newId } from '../../newId.ts';
import { Panel } from '../../Panel.tsx';
import { whoAndWhen } from '../words.ts';
import { AVIS_WORDS } from './avis.ts';
import { CommentForm } from './CommentForm.tsx';
import { CommentView } from './CommentView.tsx';

interface Props {
  readonly draft: Draft;
  /** Id of the page. */
  readonly section: string;
  readonly send: (event: DraftEvent) => void;
  /** Whoever reads the dossier again is asked for an opinion; whoever writes it sees it. */
  readonly reading?: boolean;
  /** One person alone writes: closed until it is wanted. */
  readonly folded?: boolean;
}

/** What readers think of a section: opinion and comments, beside it. Everyone may answer, correct and delete. */
export function SectionReview({ draft, section, send, reading = false, folded = false }: Props) {
  const { avis, commentaires = [] } = sectionOf(draft.suivi, section);
  const [said, say] = useState('');
  const track = (change: TrackingChange, done: string) => {
    send({ type: 'tracked', change, le: new Date().toISOString() });
    say(done);
  };
  const write = (texte: string, comment?: Comment) =>
    track(
      { quoi: 'commentaire', section, id: comment?.id ?? newId(), texte },
      comment === undefined ? 'Commentaire ajouté.' : 'Commentaire corrigé.',
    );
  return (
    <Panel titre={reading ? 'Votre relecture' : 'Relecture'} className="repere relecture" folded={folded}>
      {reading && <Opinion avis={avis?.valeur} section={section} onChange={track} />}
      {!reading && avis !== undefined && (
        <p>
          <strong>{AVIS_WORDS[avis.valeur]}</strong> <span className="meta bloc">{whoAndWhen(avis)}</span>
        </p>
      )}
      {commentaires.length > 0 && (
        <ul className="commentaires" role="list">
          {commentaires.map((comment) => (
            <li key={comment.id}>
              <CommentView
                comment={comment}
                onChange={(texte) => write(texte, comment)}
                onDelete={() => track({ quoi: 'commentaire_retire', section, id: comment.id }, 'Commentaire supprimé.')}
              />
            </li>
          ))}
        </ul>
      )}
      <CommentForm label="Ajouter un commentaire" verbe="Ajouter ce commentaire" onWrite={(texte) => write(texte)} />
      <Said sentence={said} />
    </Panel>
  );
}

interface OpinionProps {
  readonly avis: (typeof AVIS)[number] | undefined;
  readonly section: string;
  readonly onChange: (change: TrackingChange, done: string) => void;
}

function Opinion({ avis, section, onChange }: OpinionProps) {
  return (
    <fieldset className="groupe">
      <legend>
        <span className="lab">Votre avis sur cette section</span>
      </legend>
      {AVIS.map((valeur) => (
        <label className="choix" key={valeur}>
          <input
            type="radio"
            name={`avis-${section}`}
            checked={avis === valeur}
            onChange={() => onChange({ quoi: 'avis', section, valeur }, `Avis noté\u00a0: ${AVIS_WORDS[valeur]}.`)}
          />
          {AVIS_WORDS[valeur]}
        </label>
      ))}
      {avis !== undefined && (
        <button
          className="btn lien petit-geste"
          type="button"
          onClick={() => onChange({ quoi: 'avis', section, valeur: null }, 'Avis retiré.')}
        >
          Retirer mon avis
        </button>
      )}
    </fieldset>
  );
}
