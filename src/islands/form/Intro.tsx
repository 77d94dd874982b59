import type { ReactNode } from 'react';
import type { Draft } from '../../forms/index.ts';
import { dayAndClock } from './clock.ts';
import { Reopen } from './Reopen.tsx';
import { ReplaceDraft } from './ReplaceDraft.tsx';
import { ResumeDraft } from './ResumeDraft.tsx';
import { Start } from './Start.tsx';
import { isEmpty } from './emptiness.ts';
import type { KeptDraft } from './useKeptDraft.ts';
import type { Reopening } from './useReopened.ts';

interface Props {
  readonly draft: Draft;
  readonly keeping: KeptDraft;
  readonly reopening: Reopening;
  /** Title, lead and the first doubt lifted: what stands above the way in. */
  readonly children?: ReactNode;
  /** What a prefilled link proposes. */
  readonly lien?: ReactNode;
  /** What one may want to know before. */
  readonly faits?: ReactNode;
  readonly papier?: ReactNode;
}

/** What the form is (written by the page), the way in (the draft of this device before all), the facts, then a file. */
export function Intro({ draft, keeping, reopening, children, lien, faits, papier }: Props) {
  const { found } = keeping;
  return (
    <div className="deux">
      <div>
        {children}
        <div className="avec-script">
          {lien}
          {found === null ? (
            <Start form={draft.form} started={!isEmpty(draft.answers)} />
          ) : (
            <ResumeDraft
              quand={dayAndClock(new Date(found.enregistreLe))}
              onResume={keeping.resume}
              onRestart={keeping.restart}
            />
          )}
        </div>
        {faits}
        <div className="avec-script">
          {reopening.changes !== null && (
            <ReplaceDraft changes={reopening.changes} onReplace={reopening.replace} onKeep={reopening.keep} />
          )}
          <Reopen refusal={reopening.refusal} onFile={reopening.open} />
        </div>
      </div>
      {papier !== undefined && <aside className="pile">{papier}</aside>}
    </div>
  );
}
