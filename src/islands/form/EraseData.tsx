import { useLayoutEffect, useRef, useState, type RefObject } from 'react';
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
  const { question, button } = useFocusOnChange(asking);
  const erase = async () => {
    const erased = await openDrafts().eraseAll();
    setAsking(false);
    setFailed(erased.ok ? '' : erased.phrase);
    if (erased.ok) (onErased ?? setDone)(erased.phrase);
  };
  return (
    <div className="effacer">
      {asking ? (
        <div className="panneau" role="group" aria-labelledby="effacer-question" tabIndex={-1} ref={question}>
          <p id="effacer-question">
            Tout ce que ce site garde dans ce navigateur sera effacé. Les fichiers que vous avez enregistrés restent.
          </p>
          <div className="actions">
            <button className="btn" type="button" onClick={() => void erase()}>
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

interface Places {
  readonly question: RefObject<HTMLDivElement | null>;
  readonly button: RefObject<HTMLButtonElement | null>;
}

/** The question takes the focus, never the button that erases: Enter pressed twice erases nothing. */
function useFocusOnChange(asking: boolean): Places {
  const question = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const before = useRef(asking);
  useLayoutEffect(() => {
    if (before.current !== asking) (asking ? question : button).current?.focus();
    before.current = asking;
  }, [asking]);
  return { question, button };
}
