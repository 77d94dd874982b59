import { useMemo } from 'react';
import { addressOf, reviewOf, withReview, type Review } from '../../../../forms/index.ts';
import type { Incoming, RoomProps } from '../../room.ts';
import { pageNames } from '../relecture/pageNames.ts';
import { AVIS_WORDS } from '../relecture/avis.ts';
import { count, whoAndWhen } from '../words.ts';
import type { Done } from './done.ts';

type Props = RoomProps & { readonly incoming: Incoming; readonly onDone: (done: Done) => void };

/** A review that came back: its comments and opinions, and nothing else. */
export function ReviewArrival({ draft, send, incoming, onIncoming, onDone }: Props) {
  const { form, answers, suivi } = draft;
  const review = useMemo(() => reviewOf(suivi, incoming.suivi), [suivi, incoming.suivi]);
  const names = useMemo(() => pageNames(form, answers), [form, answers]);
  const news = Object.entries(review.sections);
  const take = () => {
    if (suivi === null) return;
    send({ type: 'restored', answers, suivi: withReview(suivi, review), position: 'fusion' });
    const phrase = `${newsInWords(review)} à côté de vos sections. Aucune réponse n’a changé.`;
    onDone({
      avant: { answers, suivi },
      fichier: incoming,
      choices: {},
      titre: 'La relecture est dans votre dossier',
      phrase,
      version: false,
    });
  };
  if (news.length === 0)
    return (
      <div className="h">
        <p>
          Cette relecture n’apporte rien de nouveau&nbsp;: ses commentaires et ses avis sont déjà dans votre dossier.
        </p>
        <Away onIncoming={onIncoming} words="Revenir aux sections" />
      </div>
    );
  return (
    <>
      <h2 className="soustitre hh">{newsInWords(review)}</h2>
      <ul className="gestes" role="list">
        {news.map(([id, { avis, commentaires = [] }]) => (
          <li key={id}>
            <h3 className="nom-de-section">{names.get(id) ?? id}</h3>
            {avis !== undefined && (
              <p>
                <strong>{AVIS_WORDS[avis.valeur]}</strong>, <span className="meta">{whoAndWhen(avis)}</span>
              </p>
            )}
            {commentaires.map((comment) => (
              <blockquote key={comment.id} className="commentaire">
                <p className="cote-texte">{comment.texte}</p>
                <p className="meta">{whoAndWhen(comment)}</p>
              </blockquote>
            ))}
          </li>
        ))}
      </ul>
      <div className="actions">
        <button className="btn" type="button" onClick={take}>
          Ajouter ces remarques à mon dossier
        </button>
        <Away onIncoming={onIncoming} words="Ne rien changer" />
      </div>
    </>
  );
}

const Away = ({ onIncoming, words }: { onIncoming: RoomProps['onIncoming']; words: string }) => (
  <a className="btn second" href={addressOf('intro')} onClick={() => onIncoming(null)}>
    {words}
  </a>
);

const newsInWords = ({ commentaires, avis }: Review): string =>
  [commentaires > 0 ? count(commentaires, 'commentaire') : '', avis > 0 ? `${avis}\u00a0avis` : '']
    .filter((each) => each !== '')
    .join(' et ');
