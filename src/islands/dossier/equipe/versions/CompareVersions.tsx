import { useEffect, useRef, useState } from 'react';
import { versionAnswers, type Answers, type Draft } from '../../../../forms/index.ts';
import { dayAndClock } from '../../../form/clock.ts';
import { Difference } from './Difference.tsx';

/** A version to compare with today; asked again, it is another request. */
export interface Asked {
  readonly id: string;
}

interface Props {
  readonly draft: Draft;
  /** What the list of versions asked for. */
  readonly asked: Asked | null;
}

const NOW = '';

/** What changed from one version to another, or to today. */
export function CompareVersions({ draft, asked }: Props) {
  const { form, answers, suivi } = draft;
  const versions = (suivi?.versions ?? []).toReversed();
  const [from, setFrom] = useState(versions[0]?.id ?? NOW);
  const [to, setTo] = useState(NOW);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (asked === null) return;
    setFrom(asked.id);
    setTo(NOW);
    title.current?.focus();
  }, [asked]);
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
        <Choice id="comparer-de" label="De" value={from} choices={choices} onChange={setFrom} />
        <Choice id="comparer-a" label="À" value={to} choices={choices} onChange={setTo} />
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
