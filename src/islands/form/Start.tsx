import { addressOf, questions, type FormDefinition } from '../../forms/index.ts';

interface Props {
  readonly form: FormDefinition;
  /** Something is already answered on this page. */
  readonly started: boolean;
}

/** The way into the form: plain links, that work before the script is there as well as after. */
export function Start({ form, started }: Props) {
  const [first] = questions(form);
  if (first === undefined) return null;
  return (
    <div className="actions">
      {started ? (
        <a className="btn" data-ecran href={addressOf('verifier')}>
          Continuer mes réponses
        </a>
      ) : (
        <a className="btn" data-ecran href={addressOf({ question: first.field.id })}>
          Commencer
        </a>
      )}
    </div>
  );
}
