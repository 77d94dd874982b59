import { useState } from 'react';
import { openDrafts } from '../../storage/index.ts';

interface Props {
  /** Called once everything is erased, with what was. Absent: the sentence is shown here. */
  readonly onErased?: (phrase: string) => void;
}

/** « Effacer mes données de cet appareil » : asks once more, erases every draft and the consent, and says what it did. */
export function EraseData({ onErased }: Props) {
  const [asking, setAsking] = useState(false);
  const [phrase, setPhrase] = useState('');
  const erase = async () => {
    const erased = await openDrafts().eraseAll();
    setAsking(false);
    if (erased.ok && onErased) onErased(erased.phrase);
    else setPhrase(erased.phrase);
  };
  return (
    <div className="effacer">
      {asking ? (
        <div className="panneau">
          <p>
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
        <button className="btn lien" type="button" onClick={() => setAsking(true)}>
          Effacer mes données de cet appareil
        </button>
      )}
      <p role="status">{phrase}</p>
    </div>
  );
}
