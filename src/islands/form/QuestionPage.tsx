import type { Draft, DraftEvent, Question } from '../../forms/index.ts';
import { BackLink } from './BackLink.tsx';
import { ErrorSummary } from './ErrorSummary.tsx';
import { FieldView } from './FieldView.tsx';

interface Props {
  readonly draft: Draft;
  readonly question: Question;
  readonly send: (event: DraftEvent) => void;
  readonly onSave: () => string;
}

/** One question, its help, its answer; checked on « Continuer » only. */
export function QuestionPage({ draft, question, send, onSave }: Props) {
  const { field, section, numero, total } = question;
  return (
    <div className="question">
      <BackLink onBack={() => send({ type: 'back' })} />
      {draft.problems.length > 0 && <ErrorSummary problems={draft.problems} onSave={onSave} />}
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          send({ type: 'continued' });
        }}
      >
        <p className="etape-q">
          {draft.form.titre_court}, question {numero} sur {total}
        </p>
        <FieldView
          key={field.id}
          field={field}
          path={[field.id]}
          answers={draft.answers}
          titled
          problems={draft.problems}
          removed={draft.removed}
          send={send}
        />
        <div className="actions">
          <button className="btn" type="submit">
            Continuer
          </button>
          {!field.obligatoire && (
            <button className="btn lien" type="button" onClick={() => send({ type: 'skipped' })}>
              Je ne sais pas encore
            </button>
          )}
        </div>
      </form>
      {field.question !== undefined && (
        <p className="meta h">
          Sur le formulaire officiel, rubrique «&nbsp;{section}&nbsp;»&nbsp;: «&nbsp;{field.libelle}&nbsp;»
        </p>
      )}
    </div>
  );
}
