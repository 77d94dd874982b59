import { useCallback, useEffect, useState } from 'react';
import type { FormDefinition } from '../../../forms/index.ts';
import type { Drafts, KeptDraft, Kept } from '../../../storage/index.ts';
import { newId } from '../newId.ts';
import { DraftRow } from './DraftRow.tsx';

interface Props {
  readonly form: FormDefinition;
  readonly drafts: Drafts;
}

const nameOf = ({ nom }: KeptDraft): string => (nom === '' ? 'Dossier sans nom' : nom);

/** The dossiers of this device, before anything else: open, rename, duplicate, throw away, bring back. */
export function DraftList({ form, drafts }: Props) {
  const [list, setList] = useState<readonly KeptDraft[]>([]);
  const [thrown, setThrown] = useState<KeptDraft | null>(null);
  const [failed, setFailed] = useState('');
  const refresh = useCallback(() => {
    void drafts.list(form.slug).then(setList);
  }, [drafts, form]);
  useEffect(refresh, [refresh]);

  const after = (outcome: Kept) => {
    setFailed(outcome.ok ? '' : outcome.phrase);
    refresh();
  };
  const remove = async (draft: KeptDraft) => {
    const outcome = await drafts.remove(draft, new Date());
    setThrown(outcome.ok ? draft : null);
    after(outcome);
    document.getElementById('dossiers-titre')?.focus();
  };
  const restore = async (draft: KeptDraft) => {
    setThrown(null);
    after(await drafts.restore(draft));
    document.getElementById('dossiers-titre')?.focus();
  };
  if (list.length === 0 && thrown === null) return null;
  return (
    <section className="panneau" aria-labelledby="dossiers-titre">
      <h2 id="dossiers-titre" tabIndex={-1}>
        {list.length > 1 ? `Vos ${list.length} dossiers sur cet appareil` : 'Votre dossier sur cet appareil'}
      </h2>
      <ul className="dossiers" role="list">
        {list.map((draft) => (
          <DraftRow
            key={draft.id}
            draft={draft}
            name={nameOf(draft)}
            onRename={(nom) => void drafts.rename(draft, nom).then(after)}
            onDuplicate={() =>
              void drafts.duplicate(draft, { id: newId(), nom: `${nameOf(draft)} (copie)` }, new Date()).then(after)
            }
            onRemove={() => void remove(draft)}
          />
        ))}
      </ul>
      <div role="status">
        {thrown !== null && (
          <div className="retire">
            <p>«&nbsp;{nameOf(thrown)}&nbsp;» est supprimé de cet appareil.</p>
            <button className="btn second" type="button" onClick={() => void restore(thrown)}>
              Annuler<span className="cache"> la suppression de {nameOf(thrown)}</span>
            </button>
          </div>
        )}
      </div>
      {failed !== '' && (
        <p className="erreur" role="alert">
          {failed}
        </p>
      )}
    </section>
  );
}
