import { useEffect, useRef } from 'react';

/** One answer that the file would change: what is here now, what the file holds; empty means « Non renseigné ». */
export interface Change {
  readonly libelle: string;
  readonly avant: string;
  readonly apres: string;
}

interface Props {
  readonly changes: readonly Change[];
  readonly onReplace: () => void;
  readonly onKeep: () => void;
}

/** Answers are never replaced without showing which ones. */
export function ReplaceDraft({ changes, onReplace, onKeep }: Props) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <section className="panneau fort hh" aria-labelledby="remplacer-titre">
      <h2 id="remplacer-titre" tabIndex={-1} ref={title}>
        Remplacer vos réponses par celles du fichier&#8239;?
      </h2>
      <p>Vous avez déjà répondu. Voici ce que le fichier changerait&nbsp;:</p>
      <dl className="recap">
        {changes.map(({ libelle, avant, apres }) => (
          <div key={libelle}>
            <dt>{libelle}</dt>
            <dd>
              <p className="texte">Maintenant&nbsp;: {avant || 'Non renseigné'}</p>
              <p className="texte">
                Dans le fichier&nbsp;: <strong>{apres || 'Non renseigné'}</strong>
              </p>
            </dd>
          </div>
        ))}
      </dl>
      <div className="actions">
        <button className="btn" type="button" onClick={onReplace}>
          Remplacer mes réponses
        </button>
        <button className="btn second" type="button" onClick={onKeep}>
          Garder mes réponses actuelles
        </button>
      </div>
    </section>
  );
}
