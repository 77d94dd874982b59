import { useRef } from 'react';
import { clock } from '../form/clock.ts';
import { DraftOffer } from '../form/DraftOffer.tsx';
import { EraseData } from '../form/EraseData.tsx';
import { Icon } from '../form/Icon.tsx';
import type { Store } from './useStore.ts';

interface Props {
  readonly store: Store;
  /** A dossier is open: there is something to keep. */
  readonly open: boolean;
  readonly notice: string;
  readonly onNotice: (sentence: string) => void;
  readonly onErased: (phrase: string) => void;
}

/** Where the dossier is, under every page: on this device, in a draft if the person wants, in a file. */
export function KeptBar({ store, open, notice, onNotice, onErased }: Props) {
  const state = useRef<HTMLDivElement>(null);
  const { consent, kept, staying } = store;
  const answer = (agreed: boolean) => {
    // The question goes away: the focus waits where its outcome is said.
    state.current?.focus();
    store.agree(agreed);
    onNotice(agreed ? '' : 'Aucun brouillon ne sera gardé. Avant de partir, enregistrez un fichier.');
  };
  return (
    <div className="avec-script garde">
      {open && consent === null && <DraftOffer onAnswer={answer} />}
      <hr />
      <div tabIndex={-1} ref={state}>
        <p className="ici">
          <Icon name="appareil" />
          <span>Ce que vous écrivez reste sur cet appareil.</span>
        </p>
        {/* There from the start, so that a screen reader hears it when it is filled. */}
        <div role="status" aria-atomic="false">
          <p className="ici">{kept?.ok === true && `Brouillon enregistré sur cet appareil à ${clock(kept.at)}.`}</p>
          <p className="ici">{staying}</p>
          <p className="annonce">{notice}</p>
        </div>
      </div>
      <div className="gestes-element">
        <EraseData onErased={onErased} />
      </div>
    </div>
  );
}
