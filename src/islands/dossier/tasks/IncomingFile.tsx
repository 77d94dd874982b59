import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { addressOf, newTracking } from '../../../forms/index.ts';
import { kindOf } from '../equipe/index.ts';
import { newId } from '../newId.ts';
import type { Incoming, RoomProps } from '../room.ts';

const Changes = lazy(() => import('./Changes.tsx').then(({ Changes }) => ({ default: Changes })));

type Props = RoomProps & { readonly incoming: Incoming };

/** What the next page does with each kind of file. */
const NEXT = {
  copie: 'Fusionner réponse par réponse',
  sections: 'Comparer et reprendre ces sections',
  relecture: 'Voir cette relecture',
} as const;

/** A file was opened beside a dossier: what it would change, before anything does. */
export function IncomingFile(props: Props) {
  const { draft, incoming, onIncoming } = props;
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), [incoming]);
  const { form, answers } = draft;
  const kind = kindOf(incoming);
  return (
    <section className="panneau fort" aria-labelledby="recu-titre">
      <h2 id="recu-titre" tabIndex={-1} ref={title}>
        Que faire du fichier {incoming.fichier}&#8239;?
      </h2>
      {incoming.avertissements.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {kind === 'relecture' ? (
        <p>C’est une relecture&nbsp;: elle apporte des commentaires et des avis, et ne change aucune réponse.</p>
      ) : (
        <Suspense fallback={<p className="meta">Un instant…</p>}>
          <Changes form={form} before={answers} after={incoming.answers} partie={incoming.partie} />
        </Suspense>
      )}
      <div className="actions">
        <a className="btn" href={addressOf('fusion')}>
          {NEXT[kind]}
        </a>
        {kind === 'copie' && <Whole {...props} />}
        <button className="btn lien" type="button" onClick={() => onIncoming(null)}>
          Ne rien changer
        </button>
      </div>
    </section>
  );
}

/** What can be done with a file of the whole dossier, without looking at each answer. */
function Whole({ draft, send, store, incoming, onIncoming }: Props) {
  const [failed, setFailed] = useState(false);
  const beside = () => {
    const tracking = incoming.suivi ?? newTracking(newId());
    const nom = `${tracking.nom ?? incoming.fichier} (fichier)`;
    send({ type: 'restored', answers: incoming.answers, suivi: { ...tracking, nom } });
    store.begin(newId());
    onIncoming(null);
  };
  /** What was here becomes a version first: « tout remplacer » loses nothing. */
  const replace = async () => {
    const loaded = await import('../equipe/fusion/apply.ts').catch(() => null);
    const next = loaded?.replacedBy(draft, incoming) ?? null;
    setFailed(next === null);
    if (next === null) return;
    send({ type: 'restored', ...next });
    onIncoming(null);
  };
  return (
    <>
      <button className="btn second" type="button" onClick={() => void replace()}>
        Tout remplacer
      </button>
      <button className="btn second" type="button" onClick={beside}>
        L’ouvrir comme un autre dossier
      </button>
      {failed && <p role="alert">Le remplacement n’a pas pu se faire. Vérifiez votre connexion, puis recommencez.</p>}
    </>
  );
}
