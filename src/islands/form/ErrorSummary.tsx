import { lazy, Suspense } from 'react';
import { addressOf, positionOfPath, type Answers, type FormDefinition, type Problem } from '../../forms/index.ts';
import { focusControl } from './focusControl.ts';
import { controlId } from './ids.ts';
import { SaveAnswers } from './SaveAnswers.tsx';

/** Only problems inside rows need it: loaded then. */
const PlacedMessage = lazy(() => import('./PlacedMessage.tsx').then((module) => ({ default: module.PlacedMessage })));

interface Props {
  readonly form: FormDefinition;
  readonly answers: Answers;
  readonly problems: readonly Problem[];
  readonly onSave: () => string;
}

/** « Il y a un problème » : before the h1, with the focus, one link per problem, in the words shown beside the field. */
export function ErrorSummary({ form, answers, problems, onSave }: Props) {
  return (
    <div className="probleme" role="alert" tabIndex={-1} aria-labelledby="probleme-titre">
      <h2 id="probleme-titre">Il y a un problème</h2>
      <ul>
        {problems.map((problem) => (
          <li key={controlId(problem.path)}>
            <a
              href={addressOf(positionOfPath(form, problem.path))}
              onClick={(event) => focusControl(event, controlId(problem.path))}
            >
              {problem.path.length > 1 ? (
                <Suspense fallback={problem.message}>
                  <PlacedMessage form={form} answers={answers} problem={problem} />
                </Suspense>
              ) : (
                problem.message
              )}
            </a>
          </li>
        ))}
      </ul>
      <SaveAnswers onSave={onSave} />
    </div>
  );
}
