import { addresseeOf, type Answers, type FormDefinition } from '../../forms/index.ts';

interface Props {
  readonly form: FormDefinition;
  readonly answers: Answers;
}

/** Under the choice that designates the addressee: who it is, said politely as soon as it is chosen. */
export function Recipient({ form, answers }: Props) {
  const chosen = form.envoi.selon !== undefined && (answers[form.envoi.selon] ?? '') !== '';
  const { organisme, courriel, aVerifier, manque } = addresseeOf(form, answers);
  return (
    <p className="meta" aria-live="polite">
      {chosen && organisme !== '' && (
        <>
          {manque ?? `Destinataire\u00A0: ${[organisme, courriel].filter(Boolean).join(', ')}.`}{' '}
          {aVerifier && <span className="etiquette ocre">À vérifier</span>}
        </>
      )}
    </p>
  );
}
