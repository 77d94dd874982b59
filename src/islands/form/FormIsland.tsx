import { useReducer, useState, type ReactNode } from 'react';
import { newDraft, nextDraft, questions, type FormDefinition } from '../../forms/index.ts';
import { MarkContext } from '../prerempli/prefilled.ts';
import { usePrefilled } from '../prerempli/usePrefilled.ts';
import { CheckAnswers } from './CheckAnswers.tsx';
import { DraftBar } from './DraftBar.tsx';
import { Intro } from './Intro.tsx';
import { NotKept } from './NotKept.tsx';
import { QuestionPage } from './QuestionPage.tsx';
import { ResultPage } from './ResultPage.tsx';
import { saveFile } from './saveFile.ts';
import { useAddress } from './useAddress.ts';
import { useKeptDraft } from './useKeptDraft.ts';
import { useLeaveWarning } from './useLeaveWarning.ts';
import { usePageFocus } from './usePageFocus.ts';
import { useReopened } from './useReopened.ts';

interface Props {
  readonly form: FormDefinition;
  /** Full address of the page, printed in the document. */
  readonly adresse: string;
  /** What the form is, written by the page: all that is needed without this script. */
  readonly children?: ReactNode;
  /** The facts, after the way in. */
  readonly faits?: ReactNode;
  /** The same form on paper, beside it. */
  readonly papier?: ReactNode;
}

/** A form, from its first screen to its document. Every rule is in `forms`; here it is shown, and sent what happens. */
export function FormIsland({ form, adresse, children, faits, papier }: Props) {
  const [draft, send] = useReducer(nextDraft, form, newDraft);
  const [notice, setNotice] = useState('');
  const keeping = useKeptDraft(draft, send, setNotice);
  const reopening = useReopened(form, keeping.found?.answers ?? draft.answers, send, keeping.leave);
  const markSafe = useLeaveWarning(draft, keeping.consent === true && keeping.kept?.ok !== false);
  const prefilled = usePrefilled(form);
  useAddress(draft, send);
  usePageFocus(draft);

  const { answers, position, ready } = draft;
  const question = questions(form).find(({ field }) => typeof position === 'object' && field.id === position.question);
  const lien = prefilled && keeping.consent !== undefined && (
    <prefilled.Panel draft={draft} place={keeping} send={send} />
  );
  const onSave = () => {
    const name = saveFile(form, answers, new Date());
    markSafe();
    return `Votre navigateur devrait enregistrer ${name}. Reprenez-le ici, depuis la première page du formulaire.`;
  };
  const onAnswer = (agreed: boolean) => {
    keeping.agree(agreed);
    setNotice(
      agreed ? '' : 'Aucun brouillon ne sera gardé. Avant de partir, enregistrez vos réponses dans un fichier.',
    );
  };
  const onErased = (phrase: string) => {
    keeping.forget();
    send({ type: 'erased' });
    setNotice(phrase);
  };
  return (
    <div className="formulaire">
      <NotKept kept={keeping.kept} onSave={onSave} onReplace={keeping.replace} />
      {position === 'intro' && (
        <Intro draft={draft} keeping={keeping} reopening={reopening} lien={lien} faits={faits} papier={papier}>
          {children}
        </Intro>
      )}
      <MarkContext value={prefilled?.mark ?? null}>
        {question && <QuestionPage draft={draft} question={question} send={send} onSave={onSave} />}
      </MarkContext>
      {position === 'verifier' && (
        <CheckAnswers draft={draft} adresse={adresse} warnings={reopening.warnings} send={send} onSave={onSave} />
      )}
      {position === 'resultat' && ready !== null && (
        <ResultPage draft={draft} adresse={adresse} onTaken={markSafe} onSave={onSave} />
      )}
      <DraftBar
        keeping={keeping}
        asking={question !== undefined || position === 'verifier'}
        notice={notice}
        onAnswer={onAnswer}
        onSave={onSave}
        onErased={onErased}
      />
    </div>
  );
}
