import { useState } from 'react';
import type { Field } from '../../../forms/index.ts';
import { Icon } from '../Icon.tsx';
import { ideasFor, withIdea } from './ideas.ts';
import type { FieldProps } from './props.ts';
import { shortName } from './Label.tsx';

/** Ideas of the catalogue for a field of a mission: each is written at the end of the answer, then changed at will. */
export function Ideas({ field, form, mission, answers, path, send }: FieldProps<Field>) {
  const [taken, setTaken] = useState<readonly string[]>([]);
  const ideas = ideasFor(field, form, mission);
  if (ideas.length === 0) return null;
  const insert = (idea: string) => {
    setTaken([...taken, idea]);
    send({ type: 'answered', path, value: withIdea(field, answers[field.id], idea) });
  };
  return (
    <details className="idees">
      <summary>
        Insérer une idée <span className="meta">({ideas.length})</span>
        <span className="cache">&nbsp;: {shortName(field)}</span>
      </summary>
      <p className="aide petit">
        Tirées des fiches de ce site. Chacune s’écrit à la fin de votre réponse&nbsp;: changez-la ensuite.
      </p>
      <ul role="list">
        {ideas.map((idea) => (
          <li key={idea}>
            <button className="btn lien" type="button" onClick={() => insert(idea)}>
              <Icon name="plus" />
              {idea}
            </button>
          </li>
        ))}
      </ul>
      <p role="status" className="meta">
        {taken.length > 0 && `Écrit à la fin\u00A0: ${taken.at(-1)}`}
      </p>
    </details>
  );
}
