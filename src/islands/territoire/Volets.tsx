import { useState } from 'react';
import type { Commune, LieuDepartement } from '../../domain/territoire/index.ts';
import { AMain } from './AMain.tsx';
import { Coller } from './Coller.tsx';
import { useFocusNext } from './useFocusNext.ts';

interface Props {
  readonly id: string;
  readonly lieux: readonly LieuDepartement[];
  /** Département offered first for a place typed by hand. */
  readonly departement: string;
  readonly onAdd: (communes: readonly Commune[], nom: string) => void;
}

/** The two other ways to add communes, one open at a time. */
export function Volets({ id, lieux, departement, onAdd }: Props) {
  const [ouvert, setOuvert] = useState<'coller' | 'main' | null>(null);
  const viser = useFocusNext();
  const bouton = (volet: 'coller' | 'main', premier: string, texte: string) => (
    <button
      className="btn lien"
      type="button"
      id={`${id}-ouvrir-${volet}`}
      aria-expanded={ouvert === volet}
      onClick={() => {
        if (ouvert !== volet) viser(`${id}-${volet}-${premier}`);
        setOuvert(ouvert === volet ? null : volet);
      }}
    >
      {texte}
    </button>
  );
  const fermer = () => {
    viser(`${id}-ouvrir-${ouvert ?? 'coller'}`);
    setOuvert(null);
  };
  const ajouter = (communes: readonly Commune[], nom: string) => {
    onAdd(communes, nom);
    fermer();
  };
  const lieuDe = (code: string) => {
    const lieu = lieux.find((each) => each.code === code);
    return lieu === undefined ? code : `${lieu.nom} (${code})`;
  };
  return (
    <>
      <div className="actions">
        {bouton('coller', 'texte', 'Coller une liste')}
        {bouton('main', 'nom', 'Ajouter un lieu à la main')}
      </div>
      {ouvert === 'coller' && (
        <Coller id={`${id}-coller`} lieuDe={lieuDe} onAdd={(list) => ajouter(list, 'Liste collée')} onClose={fermer} />
      )}
      {ouvert === 'main' && (
        <AMain
          id={`${id}-main`}
          lieux={lieux}
          departement={departement}
          onAdd={(lieu) => ajouter([lieu], lieu.nom)}
          onClose={fermer}
        />
      )}
    </>
  );
}
