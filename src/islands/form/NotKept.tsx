import type { Kept } from '../../storage/index.ts';
import { SaveAnswers } from './SaveAnswers.tsx';

interface Props {
  /** How the last save went; `null` before the first one. */
  readonly kept: Kept | null;
  readonly onSave: () => string;
  readonly onReplace: () => void;
}

/** A draft that could not be kept: said at once, with the file as the way out. The answers are on this page alone. */
export function NotKept({ kept, onSave, onReplace }: Props) {
  if (kept === null || kept.ok) return null;
  return (
    <div className="probleme non-garde" role="alert">
      <h2>Le brouillon n’est pas gardé</h2>
      <p>{kept.phrase}</p>
      <SaveAnswers className="btn" onSave={onSave} />
      {kept.raison === 'autre-onglet' && (
        <button className="btn second" type="button" onClick={onReplace}>
          Garder plutôt ce que je vois ici
        </button>
      )}
    </div>
  );
}
