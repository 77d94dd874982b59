import { useEffect, useRef } from 'react';
import { focusControl } from '../form/focusControl.ts';

/** What to correct, and the id of the control where it is. */
export interface ToCorrect {
  readonly id: string;
  readonly message: string;
}

interface Props {
  readonly problems: readonly ToCorrect[];
  /** Changes with each try: the summary then takes the focus again. 0: nothing was asked for yet. */
  readonly attempt: number;
}

/** « Il y a un problème », as in the forms: one link per problem, in the words shown beside the field. */
export function Problems({ problems, attempt }: Props) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (attempt > 0) box.current?.focus();
  }, [attempt]);
  if (problems.length === 0) return null;
  return (
    <div className="probleme" role="alert" tabIndex={-1} aria-labelledby="probleme-titre" ref={box}>
      <h2 id="probleme-titre">Il y a un problème</h2>
      <ul>
        {problems.map(({ id, message }) => (
          <li key={id}>
            <a href={`#${id}`} onClick={(event) => focusControl(event, id)}>
              {message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The problem of a field, above its control. */
export function FieldProblem({ id, message }: { id: string; message: string | null }) {
  if (message === null) return null;
  return (
    <span className="erreur" id={`${id}-erreur`}>
      {message}
    </span>
  );
}
