import { useEffect, useRef, useState } from 'react';
import { openDrafts } from '../../storage/index.ts';

interface Props {
  /** Called once everything is erased, with what was. Absent: the sentence is said here. */
  readonly onErased?: (phrase: string) => void;
}

/** « Effacer mes données de cet appareil » : asks once more, erases every draft and the consent, and says what it did. */
export function EraseData({ onErased }: Props) {
  const [asking, setAsking] = useState(false);
  const [done, setDone] = useState('');
  const [failed, setFailed] = useState('');
  const button = useFocusOnChange(asking);
  const erase = async () => {
    const erased = await openDrafts().eraseAll();
    setAsking(false);
    setFailed(erased.ok ? '' : erased.phrase);
    if (erased.ok) (onErased ?? setDone)(erased.phrase);
  };
  return (
    <div className="effacer">
      {asking ? (
        <div className="panneau">
          <p>
            Tout ce que ce site garde dans ce navigateur sera effacé. Les fichiers que vous avez enregistrés restent.
          </p>
          <div className="actions">
            <button className="btn" type="button" ref={button} onClick={() => void erase()}>
              Effacer pour de bon
            </button>
            <button className="btn lien" type="button" onClick={() => setAsking(false)}>
              Ne rien effacer
            </button>
          </div>
        </div>
      ) : (
        <button className="btn lien" type="button" ref={button} onClick={() => setAsking(true)}>
          Effacer mes données de cet appareil
        </button>
      )}
      {onErased === undefined && <p role="status">{done}</p>}
      {failed !== '' && <p role="alert">{failed}</p>}
    </div>
  );
}

/** The button that takes the place of the one just pressed takes the focus too. */
function useFocusOnChange(asking: boolean) {
  const button = useRef<HTMLButtonElement>(null);
  const before = useRef(asking);
  useEffect(() => {
    if (before.current !== asking) button.current?.focus();
    before.current = asking;
  }, [asking]);
  return button;
}
