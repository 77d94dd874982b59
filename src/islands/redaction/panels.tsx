import { useId, useState, type KeyboardEvent, type ReactNode } from 'react';
import { asLink } from '../../forms/rich/index.ts';
import type { Gesture, Look } from './look.ts';

interface FrameProps {
  readonly name: string;
  /** Enter in a line of the panel; absent when it has none. */
  readonly onEnter?: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** In the flow, under the buttons. Not a form: it stands inside that of the page. */
function Frame({ name, onEnter, onClose, children }: FrameProps) {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      event.stopPropagation();
      onClose();
    }
    if (event.key === 'Enter' && event.target instanceof HTMLInputElement) {
      event.preventDefault();
      onEnter?.();
    }
  };
  return (
    <div className="redaction-volet" role="group" aria-label={name} onKeyDown={onKeyDown}>
      {children}
    </div>
  );
}

interface LinkProps {
  readonly look: Look;
  readonly onSet: (address: string, words: string) => void;
  readonly onRemove: () => void;
  readonly onClose: () => void;
}

/** The address of a link, and its words when none were chosen. */
export function LinkPanel({ look, onSet, onRemove, onClose }: LinkProps) {
  const id = useId();
  const [address, setAddress] = useState(look.lien ?? '');
  const [words, setWords] = useState('');
  const [wrong, setWrong] = useState(false);
  const asksWords = look.lien === null && !look.choisi;
  const set = () => {
    const link = asLink(address);
    if (link === undefined) setWrong(true);
    else onSet(link, words);
  };
  return (
    <Frame name="Lien" onEnter={set} onClose={onClose}>
      <label htmlFor={`${id}-adresse`}>Adresse de la page ou adresse e-mail</label>
      {wrong && (
        <span className="erreur" id={`${id}-erreur`}>
          Écrivez une adresse complète, comme https://www.exemple.fr
        </span>
      )}
      <input
        id={`${id}-adresse`}
        inputMode="url"
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        value={address}
        aria-invalid={wrong || undefined}
        aria-describedby={wrong ? `${id}-erreur` : undefined}
        ref={focusOnce}
        onChange={(event) => setAddress(event.currentTarget.value)}
      />
      {asksWords && (
        <>
          <label htmlFor={`${id}-mots`}>Mots à afficher</label>
          <input
            id={`${id}-mots`}
            autoComplete="off"
            value={words}
            onChange={(event) => setWords(event.currentTarget.value)}
          />
        </>
      )}
      <div className="redaction-gestes">
        <Do onClick={set}>{look.lien === null ? 'Ajouter le lien' : 'Changer le lien'}</Do>
        {look.lien !== null && <Do onClick={onRemove}>Retirer le lien</Do>}
        <Do onClick={onClose}>Fermer</Do>
      </div>
    </Frame>
  );
}

interface NoteProps {
  readonly look: Look;
  /** An empty text takes the note out. */
  readonly onSet: (texte: string) => void;
  readonly onClose: () => void;
}

/** The text of a footnote. */
export function NotePanel({ look, onSet, onClose }: NoteProps) {
  const id = useId();
  const [texte, setTexte] = useState(look.note ?? '');
  const set = () => (texte.trim() === '' && look.note === null ? onClose() : onSet(texte));
  return (
    <Frame name="Note de bas de page" onEnter={set} onClose={onClose}>
      <label htmlFor={`${id}-note`}>Texte de la note de bas de page</label>
      <input
        id={`${id}-note`}
        autoComplete="off"
        value={texte}
        ref={focusOnce}
        onChange={(event) => setTexte(event.currentTarget.value)}
      />
      <div className="redaction-gestes">
        <Do onClick={set}>{look.note === null ? 'Ajouter la note' : 'Changer la note'}</Do>
        {look.note !== null && <Do onClick={() => onSet('')}>Retirer la note</Do>}
        <Do onClick={onClose}>Fermer</Do>
      </div>
    </Frame>
  );
}

const TABLE_GESTURES: readonly (readonly [Gesture, string])[] = [
  ['ajouter-ligne', 'Ajouter une ligne'],
  ['ajouter-colonne', 'Ajouter une colonne'],
  ['retirer-ligne', 'Retirer la ligne'],
  ['retirer-colonne', 'Retirer la colonne'],
  ['retirer-tableau', 'Retirer le tableau'],
];

interface TableProps {
  readonly onPress: (gesture: Gesture) => void;
  readonly onClose: () => void;
}

/** What can be done with the table around the cursor, at the cell where it is. */
export function TablePanel({ onPress, onClose }: TableProps) {
  return (
    <Frame name="Tableau" onClose={onClose}>
      <div className="redaction-gestes">
        {TABLE_GESTURES.map(([gesture, words], n) => (
          <Do key={gesture} first={n === 0} onClick={() => onPress(gesture)}>
            {words}
          </Do>
        ))}
        <Do onClick={onClose}>Fermer</Do>
      </div>
    </Frame>
  );
}

interface DoProps {
  readonly first?: boolean;
  readonly onClick: () => void;
  readonly children: ReactNode;
}

function Do({ first = false, onClick, children }: DoProps) {
  return (
    <button className="btn second" type="button" ref={first ? focusOnce : undefined} onClick={onClick}>
      {children}
    </button>
  );
}

/** A panel opens with the cursor where one writes. */
function focusOnce(element: HTMLElement | null): void {
  element?.focus();
}
