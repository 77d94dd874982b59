import { useEffect, useState } from 'react';
import type { FormDefinition } from '../../forms/index.ts';
import type { Drafts, KeptDraft } from '../../storage/index.ts';
import { addressOfDossier } from '../dossier/address.ts';
import type { Store } from '../dossier/useStore.ts';
import { planOf } from './plan.ts';
import type { Wish } from './wish.ts';

interface Props {
  readonly form: FormDefinition;
  readonly store: Store;
  readonly wish: Wish;
}

/** « Dans quel dossier ? » : those of this device, or a new one; what is asked goes along with the link. */
export function WhichDossier({ form, store, wish }: Props) {
  const list = useKept(store.consent === true ? store.drafts : null, form.slug);
  const plan = planOf(form, {}, wish);
  if (plan === null)
    return (
      <p className="repere ocre" role="status">
        Ce lien demande d’ajouter une mission que ce formulaire ne connaît pas. Il n’a rien changé.
      </p>
    );
  return (
    <section className="panneau fort" aria-labelledby="ajout-titre">
      <h2 id="ajout-titre">Ajouter «&nbsp;{plan.titre}&nbsp;»</h2>
      {plan.action !== undefined && <p>Avec cette action&nbsp;: {plan.action}</p>}
      {list.length > 0 ? (
        <>
          <p>
            <strong>Dans quel dossier&#8239;?</strong> Vous verrez ce qui sera ajouté avant de l’accepter.
          </p>
          <ul>
            {list.map(({ id, nom }) => (
              <li key={id}>
                <a href={addressOfDossier(id) + wishInAddress(wish)}>{nom === '' ? 'Dossier sans nom' : nom}</a>
              </li>
            ))}
          </ul>
          <p className="h">
            <button
              className="btn lien"
              type="button"
              onClick={() => document.querySelector<HTMLElement>('#dossier-nom')?.focus()}
            >
              Dans un nouveau dossier
            </button>
          </p>
        </>
      ) : (
        <p>Commencez un dossier ci-dessous, ou ouvrez votre fichier&nbsp;: l’ajout vous sera proposé ensuite.</p>
      )}
    </section>
  );
}

const wishInAddress = ({ mission, action }: Wish): string =>
  `&ajouter=${encodeURIComponent(mission)}${action === undefined ? '' : `&action=${action}`}`;

/** The dossiers of this form kept on this device. */
function useKept(drafts: Drafts | null, slug: string): readonly KeptDraft[] {
  const [list, setList] = useState<readonly KeptDraft[]>([]);
  useEffect(() => {
    void drafts?.list(slug).then(setList);
  }, [drafts, slug]);
  return list;
}
