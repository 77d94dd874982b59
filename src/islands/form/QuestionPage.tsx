import { pageOf, type Draft, type DraftEvent, type Question } from '../../forms/index.ts';
import { BackLink } from './BackLink.tsx';
import { ErrorSummary } from './ErrorSummary.tsx';
import { FieldView } from './FieldView.tsx';
import { Notes } from './fields/Notes.tsx';
import { useScope } from './fields/useScope.ts';

interface Props {
  readonly draft: Draft;
  readonly question: Question;
  readonly send: (event: DraftEvent) => void;
  readonly onSave: () => string;
}

/** One question, its help, its answer; checked on « Continuer » only. */
export function QuestionPage({ draft, question, send, onSave }: Props) {
  const { field, section, numero, total } = question;
  const { form, answers } = draft;
  const scope = useScope(form, answers);
  const shown = pageOf(form, answers, field.id)?.champs ?? [field];
  return (
    <div className="question">
      <BackLink onBack={() => send({ type: 'back' })} />
      {draft.problems.length > 0 && (
        <ErrorSummary form={form} answers={draft.answers} problems={draft.problems} onSave={onSave} />
      )}
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          send({ type: 'continued' });
        }}
      >
        <p className="etape-q">
          {form.titre_court}, question {numero} sur {total}
        </p>
        {shown.map((each) => (
          <FieldView
            key={each.id}
            field={each}
            path={[each.id]}
            answers={answers}
            titled={each === field}
            problems={draft.problems}
            removed={draft.removed}
            emptied={draft.emptied}
            send={send}
            form={form}
            scope={scope}
          />
        ))}
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
      <Notes form={form} fields={shown} />
      {field.question !== undefined && (
        <p className="meta h">
          {form.modele === 'national' ? 'Dans le document' : 'Sur le formulaire officiel'}, rubrique «&nbsp;{section}
          &nbsp;»&nbsp;: «&nbsp;{field.libelle}&nbsp;»
        </p>
      )}
    </div>
  );
}
