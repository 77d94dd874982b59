import { lazy, Suspense } from 'react';
import { addressOf, type Answers, type Page, type Scope } from '../../../forms/index.ts';

const ReadFields = lazy(() =>
  import('../equipe/relecture/ReadFields.tsx').then((module) => ({ default: module.ReadFields })),
);

interface Props {
  readonly page: Page;
  readonly scope: Scope;
  readonly answers: Answers;
}

/** In a copy made for other sections, this one is read and cannot be written. */
export function NotMine({ page, scope, answers }: Props) {
  return (
    <>
      <div className="repere">
        <p>
          <strong>Cette section ne vous est pas confiée.</strong> Vous lisez ici ce qui en a été joint&nbsp;; rien ne
          s’y modifie.
        </p>
      </div>
      <Suspense fallback={<p className="meta h">Un instant…</p>}>
        <ReadFields fields={page.champs} scope={scope} row={answers} element={page.element?.id} />
      </Suspense>
      <div className="actions">
        <a className="btn second" href={addressOf('intro')}>
          Revenir à la liste
        </a>
      </div>
    </>
  );
}
