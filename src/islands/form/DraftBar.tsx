import type { Kept } from '../../storage/index.ts';
import { clock } from './clock.ts';
import { DraftOffer } from './DraftOffer.tsx';
import { EraseData } from './EraseData.tsx';
import { Icon } from './Icon.tsx';
import type { KeptDraft } from './useKeptDraft.ts';

interface Props {
  readonly keeping: KeptDraft;
  /** Whether this is a page where a draft may be offered. */
  readonly asking: boolean;
  readonly onSave: () => void;
  readonly onErased: (phrase: string) => void;
}

/** Where the answers are, under every page of the form: on this device, in a draft if the person wants, in a file. */
export function DraftBar({ keeping, asking, onSave, onErased }: Props) {
  const { consent, kept } = keeping;
  return (
    <div className="avec-script">
      {kept !== null && !kept.ok && <NotKept kept={kept} onSave={onSave} onReplace={keeping.replace} />}
      {asking && consent === null && <DraftOffer onAnswer={keeping.agree} />}
      <hr />
      <p className="ici">
        <Icon name="appareil" />
        <span>Ce que vous écrivez reste sur cet appareil.</span>
      </p>
      <p className="ici" role="status">
        {kept?.ok === true && `Brouillon enregistré sur cet appareil à ${clock(kept.at)}.`}
      </p>
      <div className="gestes-element">
        <button className="btn lien" type="button" onClick={onSave}>
          Enregistrer mes réponses dans un fichier
        </button>
        <EraseData onErased={onErased} />
      </div>
    </div>
  );
}

interface NotKeptProps {
  readonly kept: Extract<Kept, { ok: false }>;
  readonly onSave: () => void;
  readonly onReplace: () => void;
}

/** Said at once, with the file as the way out: the answers are on this page and nowhere else. */
function NotKept({ kept, onSave, onReplace }: NotKeptProps) {
  return (
    <div className="probleme hh" role="alert">
      <h2>Le brouillon n’est pas gardé</h2>
      <p>{kept.phrase}</p>
      <div className="actions">
        <button className="btn" type="button" onClick={onSave}>
          <Icon name="enregistrer" />
          Enregistrer un fichier
        </button>
        {kept.raison === 'autre-onglet' && (
          <button className="btn second" type="button" onClick={onReplace}>
            Garder plutôt ce que je vois ici
          </button>
        )}
      </div>
    </div>
  );
}
