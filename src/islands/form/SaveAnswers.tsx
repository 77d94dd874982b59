import { Icon } from './Icon.tsx';
import { Said, useSaid } from './Said.tsx';

interface Props {
  /** Saves the file; returns what to say of it. */
  readonly onSave: () => string;
  readonly className?: string;
}

/** « Enregistrer mes réponses dans un fichier » : the same words wherever answers could be lost. */
export function SaveAnswers({ onSave, className = 'btn second' }: Props) {
  const [said, say] = useSaid();
  return (
    <div className="geste">
      <button className={className} type="button" onClick={() => say(onSave())}>
        <Icon name="enregistrer" />
        Enregistrer mes réponses dans un fichier
      </button>
      <Said sentence={said} />
    </div>
  );
}
