import type { Version } from '../../../../forms/index.ts';
import { Confirm } from '../Confirm.tsx';
import { whoAndWhen } from '../words.ts';

interface Props {
  /** The latest first. */
  readonly versions: readonly Version[];
  readonly onBack: (version: Version) => void;
  readonly onRemove: (version: Version) => void;
  readonly onCompare: (id: string) => void;
}

/** The versions kept, the latest first, and what can be done with each. */
export function VersionList({ versions, onBack, onRemove, onCompare }: Props) {
  return (
    <section aria-labelledby="versions-titre" tabIndex={-1}>
      <h2 className="soustitre hh" id="versions-titre">
        {versions.length === 0 ? 'Aucune version gardée pour le moment' : 'Versions gardées'}
      </h2>
      {versions.length > 0 && (
        <ul className="gestes" role="list">
          {versions.map((version) => (
            <li key={version.id}>
              <p>
                <strong>{version.nom}</strong>
                <span className="meta bloc">gardée {whoAndWhen(version)}</span>
              </p>
              <div className="gestes-element">
                <button className="btn lien" type="button" onClick={() => onCompare(version.id)}>
                  Voir ce qui a changé depuis<span className="cache"> «&nbsp;{version.nom}&nbsp;»</span>
                </button>
                <Confirm
                  verbe="Revenir à cette version"
                  quoi={`«\u00a0${version.nom}\u00a0»`}
                  question="Toutes les réponses redeviendront celles de cette version. Les réponses d’aujourd’hui seront gardées dans une autre version."
                  garder="Ne rien changer"
                  onConfirm={() => onBack(version)}
                />
                <Confirm
                  verbe="Supprimer"
                  quoi={`la version «\u00a0${version.nom}\u00a0»`}
                  question="Cette version ne pourra plus être relue. Les réponses d’aujourd’hui ne changent pas."
                  garder="La garder"
                  leaves
                  onConfirm={() => onRemove(version)}
                />
              </div>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
