import { useRef } from 'react';
import { clock } from './clock.ts';
import { DraftOffer } from './DraftOffer.tsx';
import { EraseData } from './EraseData.tsx';
import { Icon } from './Icon.tsx';
import { SaveAnswers } from './SaveAnswers.tsx';
import type { KeptDraft } from './useKeptDraft.ts';

interface Props {
  readonly keeping: KeptDraft;
  /** Whether this is a page where there are answers to keep. */
  readonly asking: boolean;
  /** What was just done to the draft. */
  readonly notice: string;
  readonly onAnswer: (agreed: boolean) => void;
  readonly onSave: () => string;
  readonly onErased: (phrase: string) => void;
}

/** Where the answers are, under every page of the form: on this device, in a draft if the person wants, in a file. */
export function DraftBar({ keeping, asking, notice, onAnswer, onSave, onErased }: Props) {
  const state = useRef<HTMLDivElement>(null);
  const { consent, kept } = keeping;
  const answer = (agreed: boolean) => {
    // The question goes away: the focus waits where its outcome is said.
    state.current?.focus();
    onAnswer(agreed);
  };
  return (
    <div className="avec-script garde">
      {asking && consent === null && <DraftOffer onAnswer={answer} />}
      <hr />
      <div tabIndex={-1} ref={state}>
        <p className="ici">
          <Icon name="appareil" />
          <span>Ce que vous écrivez reste sur cet appareil.</span>
        </p>
        {/* There from the start, so that a screen reader hears it when it is filled. */}
        <div role="status" aria-atomic="false">
          <p className="ici">{kept?.ok === true && `Brouillon enregistré sur cet appareil à ${clock(kept.at)}.`}</p>
          <p className="annonce">{notice}</p>
        </div>
      </div>
      <div className="gestes-element">
        {asking && <SaveAnswers className="btn lien" onSave={onSave} />}
        <EraseData onErased={onErased} />
      </div>
    </div>
  );
}
