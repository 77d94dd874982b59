import { lazy, Suspense, useEffect, useRef } from 'react';
import { addressOf, newTracking } from '../../../forms/index.ts';
import { newId } from '../newId.ts';
import type { Incoming, RoomProps } from '../room.ts';
import { ROOMS } from '../rooms.ts';

const Changes = lazy(() => import('./Changes.tsx').then(({ Changes }) => ({ default: Changes })));

type Props = RoomProps & { readonly incoming: Incoming };

/** A file was opened beside a dossier: what it would change, before anything does. */
export function IncomingFile({ draft, send, store, incoming, onIncoming }: Props) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), [incoming]);
  const { form, answers, suivi } = draft;
  const beside = () => {
    const tracking = incoming.suivi ?? newTracking(newId());
    const nom = `${tracking.nom ?? incoming.fichier} (fichier)`;
    send({ type: 'restored', answers: incoming.answers, suivi: { ...tracking, nom } });
    store.begin(newId());
    onIncoming(null);
  };
  const replace = () => {
    send({ type: 'restored', answers: incoming.answers, suivi: incoming.suivi ?? suivi });
    onIncoming(null);
  };
  return (
    <section className="panneau fort" aria-labelledby="recu-titre">
      <h2 id="recu-titre" tabIndex={-1} ref={title}>
        Que faire du fichier {incoming.fichier}&#8239;?
      </h2>
      {incoming.avertissements.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <Suspense fallback={<p className="meta">Un instant…</p>}>
        <Changes form={form} before={answers} after={incoming.answers} partie={incoming.partie} />
      </Suspense>
      <div className="actions">
        {ROOMS.fusion !== undefined && (
          <a className="btn" href={addressOf('fusion')}>
            Comparer et réunir les deux
          </a>
        )}
        {incoming.partie === null && (
          <>
            <button className="btn second" type="button" onClick={beside}>
              L’ouvrir comme un autre dossier
            </button>
            <button className="btn second" type="button" onClick={replace}>
              Remplacer mon dossier par ce fichier
            </button>
          </>
        )}
        <button className="btn lien" type="button" onClick={() => onIncoming(null)}>
          Ne rien changer
        </button>
      </div>
    </section>
  );
}
