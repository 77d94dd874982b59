import { useEffect, useState } from 'react';
import { commonFields, offers, type Offer, type SharedSource } from '../../../forms/index.ts';
import type { Drafts } from '../../../storage/index.ts';
import { dayAndClock } from '../../form/clock.ts';
import type { RoomProps } from '../room.ts';

/** « Reprendre ce que vous avez déjà écrit » : answers of other drafts of this device, where there are none yet. */
export function Offers({ draft, send, store, communs }: RoomProps) {
  const { form, answers } = draft;
  const sources = useSources(store.consent === true ? store.drafts : null, store.id, [commonFields(form), ...communs]);
  const [put, setPut] = useState(false);
  const found = put || sources.length === 0 ? [] : firstOfEach(offers(form, answers, sources));
  if (found.length === 0) return null;
  return (
    <section className="panneau" aria-labelledby="reprendre-ecrit">
      <h2 id="reprendre-ecrit">Reprendre ce que vous avez déjà écrit</h2>
      <p>Vous avez répondu ailleurs à des questions que ce dossier pose aussi. Rien n’est remplacé.</p>
      <dl className="recap">
        {found.map(({ path, libelle, lignes, source }) => (
          <div key={path.join('/')}>
            <dt>{libelle}</dt>
            <dd>
              <span className="texte">{lignes.slice(0, 3).join(', ')}</span>
              <span className="meta bloc">
                {[source.titre, source.nom, dayAndClock(new Date(source.le))].filter((each) => each !== '').join(', ')}
              </span>
            </dd>
          </div>
        ))}
      </dl>
      <div className="actions">
        <button
          className="btn second"
          type="button"
          onClick={() => send({ type: 'taken', values: found.map(({ path, value }) => ({ path, value })) })}
        >
          {found.length === 1 ? 'Reprendre cette réponse' : `Reprendre ces ${found.length}\u00a0réponses`}
        </button>
        <button className="btn lien" type="button" onClick={() => setPut(true)}>
          Pas maintenant
        </button>
      </div>
    </section>
  );
}

/** The latest answer of each question; a group is taken whole rather than by its first row. */
function firstOfEach(all: readonly Offer[]): readonly Offer[] {
  return all.filter(
    ({ path }, n) =>
      all.findIndex((each) => each.path.join('/') === path.join('/')) === n &&
      !(path.length > 1 && all.some((each) => each.path.length === 1 && each.path[0] === path[0])),
  );
}

/** The answers of the other drafts, read once. */
function useSources(drafts: Drafts | null, id: string | null, communs: RoomProps['communs']): readonly SharedSource[] {
  const [sources, setSources] = useState<readonly SharedSource[]>([]);
  const slug = communs[0]?.formulaire;
  useEffect(() => {
    let current = true;
    if (drafts !== null) void read(drafts, communs, slug, id).then((found) => current && setSources(found));
    return () => {
      current = false;
    };
    // The common fields are those of the site: they do not change while the page is open.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [drafts, id, slug]);
  return sources;
}

async function read(drafts: Drafts, communs: RoomProps['communs'], slug: string | undefined, id: string | null) {
  const found: SharedSource[] = [];
  for (const kept of await drafts.list()) {
    const champs = communs.find(({ formulaire }) => formulaire === kept.formulaire);
    if (champs === undefined || (kept.formulaire === slug && kept.id === id)) continue;
    const reponses = await drafts.peek(kept);
    if (reponses !== null) found.push({ champs, reponses, nom: kept.nom, le: kept.enregistreLe });
  }
  return found;
}
