import { memo } from 'react';
import type { Choice, Mark, MergeItem } from '../../../../forms/index.ts';
import { dayAndClock } from '../../../form/clock.ts';
import { Beside } from '../texte/Beside.tsx';
import { of } from '../words.ts';

interface Props {
  readonly item: MergeItem;
  readonly ancetre: Mark | null;
  readonly name: string;
  /** What the person chose; absent: nothing yet, what is proposed stands. */
  readonly choice: Choice | undefined;
  readonly choose: (cle: string, choice: Choice) => void;
}

const CHOICES: readonly (readonly [Choice, string])[] = [
  ['mien', 'Garder le mien'],
  ['sien', 'Prendre le sien'],
  ['deux', 'Garder les deux'],
];

/** One answer that two files give differently: both, side by side, then three choices. */
export const DifferentItem = memo(function DifferentItem({ item, ancetre, name, choice, choose }: Props) {
  const { cle, libelles, mien, sien, propose, aCote } = item;
  const picked = choice ?? propose;
  const theirs = name === '' ? 'Celui du fichier' : `Celui ${of(name)}`;
  return (
    <fieldset className="comparaison">
      <legend>
        <span className="lab">{libelles.join(', ')}</span>
      </legend>
      <Beside
        mien={mien}
        sien={sien}
        titres={['Le mien', theirs]}
        sansDate={ancetre === null ? 'date inconnue' : 'écrit avant le fichier commun'}
      />
      <p className="meta">{whyOf(item, ancetre)}</p>
      <div className="choix-de-fusion">
        {CHOICES.map(([value, words]) => (
          <label className="choix" key={value}>
            <input type="radio" name={`fusion-${cle}`} checked={picked === value} onChange={() => choose(cle, value)} />
            <span>
              {words}
              {value === propose && <span className="etiquette">Proposé</span>}
              {value === 'deux' && aCote && <span className="aide petit">le sien sera mis de côté, à relire</span>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
});

/** Why one of them is proposed, or why none is. */
function whyOf({ propose }: MergeItem, ancetre: Mark | null): string {
  if (ancetre === null) return '';
  const since = `depuis le fichier commun du ${dayAndClock(new Date(ancetre.le))}`;
  if (propose === 'mien') return `Seul le vôtre a changé ${since}.`;
  if (propose === 'sien') return `Seul le sien a changé ${since}.`;
  return `Les deux ont changé ${since}\u00a0: à vous de choisir.`;
}
