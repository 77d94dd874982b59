import { useMemo } from 'react';
import { changesOf, type AnswerChange, type Answers, type FormDefinition } from '../../../../forms/index.ts';
import { Changed } from '../texte/Changed.tsx';
import { useMore } from '../useMore.tsx';
import { count, sectionName } from '../words.ts';

interface Props {
  readonly form: FormDefinition;
  readonly before: Answers;
  readonly after: Answers;
}

const PAGE = 40;
const WORDS = { ajoute: 'ajouté', retire: 'retiré', change: 'modifié', deplace: 'déplacée' } as const;

/** What changed, section by section, word by word. */
export function Difference({ form, before, after }: Props) {
  const changes = useMemo(() => changesOf(form, before, after), [form, before, after]);
  const sections = [...new Set(changes.map(({ section }) => section))];
  const said =
    changes.length === 0
      ? 'Rien n’a changé entre les deux.'
      : count(changes.length, 'réponse a changé', 'réponses ont changé');
  return (
    <div className="ecarts">
      <p className="h" role="status">
        {said}
        {changes.length > 0 && '.'}
      </p>
      {sections.map((id) => (
        <SectionChanges
          key={id}
          title={sectionName(form, id)}
          changes={changes.filter(({ section }) => section === id)}
        />
      ))}
    </div>
  );
}

function SectionChanges({ title, changes }: { title: string; changes: readonly AnswerChange[] }) {
  const { shown, more } = useMore(changes, PAGE);
  return (
    <>
      <h3 className="soustitre hh">{title}</h3>
      <dl className="recap">
        {shown.map(({ cle, libelles, etat, avant, apres }) => (
          <div key={`${etat} ${cle}`}>
            <dt>
              {libelles.join(', ')} <span className="meta bloc">{WORDS[etat]}</span>
            </dt>
            <dd>
              <Changed avant={avant} apres={apres} />
            </dd>
          </div>
        ))}
      </dl>
      {more}
    </>
  );
}
