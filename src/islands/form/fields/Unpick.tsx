import type { DraftEvent, Field, Path } from '../../../forms/index.ts';
import { controlId } from '../ids.ts';
import { shortName } from './Label.tsx';

interface Props {
  readonly field: Field;
  readonly path: Path;
  readonly chosen: string;
  readonly send: (event: DraftEvent) => void;
}

/** A radio cannot be unticked by itself: the way back to no answer. The focus goes to the set of choices. */
export function Unpick({ field, path, chosen, send }: Props) {
  if (chosen === '') return null;
  const unpick = () => {
    document.getElementById(controlId(path))?.focus({ preventScroll: true });
    send({ type: 'answered', path, value: '' });
  };
  return (
    <button className="btn lien defaire" type="button" onClick={unpick}>
      Retirer mon choix<span className="cache">&nbsp;: {shortName(field)}</span>
    </button>
  );
}
