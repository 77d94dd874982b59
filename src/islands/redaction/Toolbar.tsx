import { useRef, useState, type KeyboardEvent } from 'react';
import type { Gesture, Look } from './look.ts';
import { Sign, type SignName } from './signs.tsx';

/** What opens under the buttons: the words to give before something is done. */
export type Panel = 'lien' | 'note' | 'tableau';

interface Button {
  readonly does: Gesture | Panel;
  /** Shown, or heard when a sign stands for it. */
  readonly name: string;
  readonly sign?: SignName;
  /** A letter that stands for the name, as French word processors have it. */
  readonly letter?: 'G' | 'I';
  /** Whether it shows as pressed; absent: it is no switch. */
  readonly pressed?: (look: Look) => boolean;
  readonly possible?: (look: Look) => boolean;
  /** Keys that do the same, for `aria-keyshortcuts`. */
  readonly keys?: string;
}

const BUTTONS: readonly Button[] = [
  { does: 'annuler', name: 'Annuler', sign: 'annuler', possible: (look) => look.annuler, keys: 'Control+Z' },
  { does: 'retablir', name: 'Rétablir', sign: 'retablir', possible: (look) => look.retablir, keys: 'Control+Y' },
  { does: 'gras', name: 'Gras', letter: 'G', pressed: (look) => look.gras, keys: 'Control+B' },
  { does: 'italique', name: 'Italique', letter: 'I', pressed: (look) => look.italique, keys: 'Control+I' },
  { does: 'titre', name: 'Titre', pressed: (look) => look.titre === 1, possible: inPlainText },
  { does: 'sous-titre', name: 'Sous-titre', pressed: (look) => look.titre === 2, possible: inPlainText },
  { does: 'puces', name: 'Liste à puces', sign: 'puces', pressed: (look) => look.liste === 'puces', possible: noTable },
  {
    does: 'numeros',
    name: 'Liste numérotée',
    sign: 'numeros',
    pressed: (look) => look.liste === 'numeros',
    possible: noTable,
  },
  { does: 'tableau', name: 'Tableau' },
  { does: 'lien', name: 'Lien', pressed: (look) => look.lien !== null },
  { does: 'note', name: 'Note', pressed: (look) => look.note !== null },
];

/** Where the Tab key arrives first: the buttons before it do nothing in a new text. */
const FIRST = BUTTONS.findIndex(({ does }) => does === 'gras');

function noTable(look: Look): boolean {
  return !look.tableau;
}

function inPlainText(look: Look): boolean {
  return !look.tableau && look.liste === 'aucune';
}

interface Props {
  /** Id of the text that the buttons change. */
  readonly controls: string;
  readonly look: Look;
  /** What is open under the buttons. */
  readonly open: Panel | null;
  readonly onPress: (does: Gesture | Panel) => void;
  /** Escape: back to the text. */
  readonly onLeave: () => void;
}

/** The buttons above a long text: one stop of the Tab key, arrows from one to the next. */
export function Toolbar({ controls, look, open, onPress, onLeave }: Props) {
  const [current, setCurrent] = useState(FIRST);
  const bar = useRef<HTMLDivElement>(null);
  const go = (to: number) => {
    const n = (to + BUTTONS.length) % BUTTONS.length;
    setCurrent(n);
    bar.current?.querySelectorAll('button')[n]?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const to = { ArrowRight: current + 1, ArrowLeft: current - 1, Home: 0, End: BUTTONS.length - 1 }[event.key];
    if (event.key === 'Escape') onLeave();
    if (to === undefined) return;
    event.preventDefault();
    go(to);
  };
  return (
    <div
      className="redaction-barre"
      role="toolbar"
      aria-label="Mise en forme"
      aria-controls={controls}
      ref={bar}
      onKeyDown={onKeyDown}
    >
      {BUTTONS.map(({ does, name, sign, letter, pressed, possible, keys }, n) => (
        <button
          key={does}
          type="button"
          className={sign || letter ? 'signe' : undefined}
          tabIndex={n === current ? 0 : -1}
          title={sign || letter ? name : undefined}
          aria-pressed={pressed?.(look)}
          aria-expanded={isPanel(does, look) ? open === does : undefined}
          aria-disabled={(possible !== undefined && !possible(look)) || undefined}
          aria-keyshortcuts={keys}
          onFocus={() => setCurrent(n)}
          // A press of the mouse leaves the cursor in the text.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => {
            if (possible === undefined || possible(look)) onPress(does);
          }}
        >
          <Face {...{ name, sign, letter }} />
        </button>
      ))}
    </div>
  );
}

/** « Tableau » makes one, or opens what can be done with the one around the cursor. */
export const isPanel = (does: Gesture | Panel, look: Look): does is Panel =>
  does === 'lien' || does === 'note' || (does === 'tableau' && look.tableau);

interface FaceProps {
  readonly name: string;
  readonly sign: SignName | undefined;
  readonly letter: 'G' | 'I' | undefined;
}

function Face({ name, sign, letter }: FaceProps) {
  if (sign === undefined && letter === undefined) return name;
  const Letter = letter === 'G' ? 'b' : 'i';
  return (
    <>
      {sign ? <Sign name={sign} /> : <Letter aria-hidden="true">{letter}</Letter>}
      <span className="cache">{name}</span>
    </>
  );
}
