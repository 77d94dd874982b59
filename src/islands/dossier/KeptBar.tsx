import { clock } from '../form/clock.ts';
import { EraseData } from '../form/EraseData.tsx';
import { Icon } from '../form/Icon.tsx';
import { Consent } from './Consent.tsx';
import type { Store } from './useStore.ts';

interface Props {
  readonly store: Store;
  /** Whether to ask here to keep a draft. */
  readonly asking: boolean;
  readonly notice: string;
  readonly onConsent: (agreed: boolean) => void;
  readonly onErased: (phrase: string) => void;
}

/** Where the dossier is, under every page: on this device, in a draft if the person wants, in a file. */
export function KeptBar({ store, asking, notice, onConsent, onErased }: Props) {
  const { kept, staying } = store;
  return (
    <div className="avec-script garde">
      {asking && <Consent store={store} onConsent={onConsent} />}
      <hr />
      <div>
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
