import { useState } from 'react';
import type { MergeItem } from '../../../../forms/index.ts';
import { Fold } from '../../../form/fields/Fold.tsx';
import { useMore } from '../useMore.tsx';
import { count, of, whoAndWhen } from '../words.ts';
import { choiceOf } from './outcome.ts';
import type { Choosing } from './useChoices.ts';

interface Props {
  readonly items: readonly MergeItem[];
  /** Only here, or only there. */
  readonly etat: 'ici' | 'la';
  readonly name: string;
  readonly choosing: Choosing;
}

const PAGE = 40;
const LONGEST = 180;

/** Answers and rows that only one of the two files gives: kept unless someone says no, folded when none was taken out. */
export function OnlyItems({ items, etat, name, choosing }: Props) {
  const keeping = etat === 'ici' ? 'mien' : 'sien';
  const [open, setOpen] = useState(() => items.length < 4 || items.some(({ propose }) => propose !== keeping));
  const { shown, more } = useMore(items, PAGE);
  const [first] = items;
  if (first === undefined) return null;
  const id = `seules-${etat}-${first.cle}`;
  return (
    <div className="seules">
      <Fold open={open} controls={id} onToggle={() => setOpen(!open)}>
        {headingOf(items, etat, name)}
      </Fold>
      {open && (
        <div id={id}>
          <ul role="list">
            {shown.map((item) => (
              <li key={item.cle}>
                <Only
                  item={item}
                  kept={(choiceOf(item, choosing.choices) ?? 'deux') !== other(etat)}
                  choosing={choosing}
                />
              </li>
            ))}
          </ul>
          {more}
        </div>
      )}
    </div>
  );
}

const other = (etat: Props['etat']) => (etat === 'ici' ? 'sien' : 'mien');

function headingOf(items: readonly MergeItem[], etat: Props['etat'], name: string): string {
  const rows = items.every(({ ligne }) => ligne);
  const what = rows ? count(items.length, 'ligne') : count(items.length, 'réponse');
  if (etat === 'ici') return `${what} seulement chez vous`;
  return `${what} seulement ${name === '' ? 'dans le fichier' : `dans le fichier ${of(name)}`}`;
}

function Only({ item, kept, choosing }: { item: MergeItem; kept: boolean; choosing: Choosing }) {
  const { cle, libelles, etat, mien, sien, propose } = item;
  const [side, elsewhere] = etat === 'ici' ? [mien, sien] : [sien, mien];
  const keeping = etat === 'ici' ? 'mien' : 'sien';
  const removed = propose !== keeping && elsewhere.mark !== undefined;
  return (
    <label className="choix">
      <input
        type="checkbox"
        checked={kept}
        onChange={() => choosing.choose(cle, kept ? other(etat === 'ici' ? 'ici' : 'la') : keeping)}
      />
      <span>
        <strong>{libelles.join(', ')}</strong>
        {!item.ligne || side.lignes.join(', ') !== libelles.at(-1) ? (
          <span className="bloc">{shortened(side.lignes)}</span>
        ) : null}
        {removed && elsewhere.mark !== undefined && (
          <span className="meta bloc">
            {etat === 'la' ? 'Retirée chez vous' : 'Retirée dans le fichier'} {whoAndWhen(elsewhere.mark)}&nbsp;: elle
            ne sera pas gardée.
          </span>
        )}
        {!removed && side.mark !== undefined && <span className="meta bloc">{whoAndWhen(side.mark)}</span>}
      </span>
    </label>
  );
}

function shortened(lines: readonly string[]): string {
  const text = lines.join('\n');
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
