import { clock } from './clock.ts';
import { DraftOffer } from './DraftOffer.tsx';
import { EraseData } from './EraseData.tsx';
import { Icon } from './Icon.tsx';
import type { KeptDraft } from './useKeptDraft.ts';

interface Props {
  readonly keeping: KeptDraft;
  /** Whether this is a page where there are answers to keep. */
  readonly asking: boolean;
  /** What was just done or should happen. */
  readonly notice: string;
  readonly onSave: () => void;
  readonly onErased: (phrase: string) => void;
}

/** Where the answers are, under every page of the form: on this device, in a draft if the person wants, in a file. */
export function DraftBar({ keeping, asking, notice, onSave, onErased }: Props) {
  const { consent, kept } = keeping;
  return (
    <div className="avec-script garde">
      {asking && consent === null && <DraftOffer onAnswer={keeping.agree} />}
      <hr />
      <p className="ici">
        <Icon name="appareil" />
        <span>Ce que vous écrivez reste sur cet appareil.</span>
      </p>
      {/* The one place that speaks to a screen reader by itself: there from the start, so that it is heard. */}
      <div role="status" aria-atomic="false">
        <p className="ici">{kept?.ok === true && `Brouillon enregistré sur cet appareil à ${clock(kept.at)}.`}</p>
        <p className="annonce">{notice}</p>
      </div>
      <div className="gestes-element">
        {asking && (
          <button className="btn lien" type="button" onClick={onSave}>
            Enregistrer mes réponses dans un fichier
          </button>
        )}
        <EraseData onErased={onErased} />
      </div>
    </div>
  );
}
