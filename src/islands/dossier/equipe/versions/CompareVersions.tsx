import type { RefObject } from 'react';
import { versionAnswers, type Answers, type Draft } from '../../../../forms/index.ts';
import { dayAndClock } from '../../../form/clock.ts';
import { Difference } from './Difference.tsx';

/** Ids of two versions; empty: the dossier as it is now. */
export interface Between {
  readonly from: string;
  readonly to: string;
}

interface Props {
  readonly draft: Draft;
  readonly between: Between;
  readonly onChange: (between: Between) => void;
  readonly title: RefObject<HTMLHeadingElement | null>;
}

export const NOW = '';

/** What changed from one version to another, or to today. */
export function CompareVersions({ draft, between, onChange, title }: Props) {
  const { form, answers, suivi } = draft;
  const { from, to } = between;
  const versions = (suivi?.versions ?? []).toReversed();
  const of = (id: string): Answers | null => (id === NOW ? answers : versionAnswers(suivi, id));
  const [before, after] = [of(from), of(to)];
  const choices = [
    { id: NOW, nom: 'Maintenant' },
    ...versions.map(({ id, nom, le }) => ({ id, nom: `${nom} (${dayAndClock(new Date(le))})` })),
  ];
  return (
    <section aria-labelledby="comparer-titre">
      <h2 className="soustitre hh" id="comparer-titre" tabIndex={-1} ref={title}>
        Ce qui a changé
      </h2>
      <div className="entre-deux">
        <Choice
          id="comparer-de"
          label="De"
          value={from}
          choices={choices}
          onChange={(id) => onChange({ from: id, to })}
        />
        <Choice id="comparer-a" label="À" value={to} choices={choices} onChange={(id) => onChange({ from, to: id })} />
      </div>
      {before === null || after === null ? (
        <p className="h">Choisissez une autre version&nbsp;: celle-ci n’est plus gardée.</p>
      ) : (
        <Difference form={form} before={before} after={after} />
      )}
    </section>
  );
}

interface ChoiceProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly choices: readonly { readonly id: string; readonly nom: string }[];
  readonly onChange: (id: string) => void;
}

function Choice({ id, label, value, choices, onChange }: ChoiceProps) {
  return (
    <div className="groupe">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onChange(event.currentTarget.value)}>
        {choices.map((choice) => (
          <option key={choice.id} value={choice.id}>
            {choice.nom}
          </option>
        ))}
      </select>
    </div>
  );
}
