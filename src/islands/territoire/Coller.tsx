import { useState } from 'react';
import { pluriel } from '../../domain/francais/index.ts';
import {
  codesColles,
  departementsDuCode,
  reconnaitre,
  type Commune,
  type LigneCollee,
} from '../../domain/territoire/index.ts';
import { chargerDepartements, chargerFrance, chargerIndex } from './donnees.ts';
import { LignesLues } from './LignesLues.tsx';

interface Props {
  readonly id: string;
  readonly lieuDe: (code: string) => string;
  readonly onAdd: (communes: readonly Commune[]) => void;
  readonly onClose: () => void;
}

type Etat =
  | { readonly genre: 'saisie' }
  | { readonly genre: 'attente' }
  | { readonly genre: 'panne' }
  | { readonly genre: 'lu'; readonly lignes: readonly LigneCollee[]; readonly choix: readonly (readonly Commune[])[] };

/** A list pasted from a spreadsheet or a mail: what was recognised is shown before anything is added. */
export function Coller({ id, lieuDe, onAdd, onClose }: Props) {
  const [texte, setTexte] = useState('');
  const [etat, setEtat] = useState<Etat>({ genre: 'saisie' });
  const lire = () => {
    setEtat({ genre: 'attente' });
    lignesDe(texte).then(
      (lignes) => setEtat({ genre: 'lu', lignes, choix: lignes.map(({ retenue }) => (retenue ? [retenue] : [])) }),
      () => setEtat({ genre: 'panne' }),
    );
  };
  const retenues = etat.genre === 'lu' ? [...new Map(etat.choix.flat().map((each) => [each.code, each])).values()] : [];
  return (
    <div className="panneau volet" role="group" aria-labelledby={`${id}-titre`}>
      <div className="groupe">
        <label htmlFor={`${id}-texte`} id={`${id}-titre`}>
          Coller une liste de communes
        </label>
        <span className="aide" id={`${id}-aide`}>
          Une commune par ligne, par son nom, son code postal ou son code INSEE. Les colonnes d’un tableur conviennent.
        </span>
        <textarea
          id={`${id}-texte`}
          aria-describedby={`${id}-aide`}
          spellCheck={false}
          value={texte}
          onChange={(event) => {
            setTexte(event.currentTarget.value);
            setEtat({ genre: 'saisie' });
          }}
        />
      </div>
      <p role="status" className="etat-recherche">
        {dit(etat)}
      </p>
      {etat.genre === 'lu' && (
        <LignesLues
          id={id}
          lignes={etat.lignes}
          choix={etat.choix}
          lieuDe={lieuDe}
          onChoose={(rang, communes) =>
            setEtat({ ...etat, choix: etat.choix.map((avant, n) => (n === rang ? communes : avant)) })
          }
        />
      )}
      <div className="actions">
        {retenues.length > 0 ? (
          <button className="btn" type="button" onClick={() => onAdd(retenues)}>
            Ajouter {pluriel(retenues.length, 'commune')}
          </button>
        ) : (
          <button className="btn second" type="button" disabled={etat.genre === 'attente'} onClick={lire}>
            Reconnaître les communes
          </button>
        )}
        <button className="btn lien" type="button" onClick={onClose}>
          Fermer
        </button>
      </div>
    </div>
  );
}

async function lignesDe(texte: string): Promise<readonly LigneCollee[]> {
  const { postaux_voisins } = await chargerIndex();
  const codes = codesColles(texte).flatMap((code) => departementsDuCode(code, postaux_voisins));
  const [france, detail] = await Promise.all([chargerFrance(), chargerDepartements(codes)]);
  return reconnaitre(texte, france, detail);
}

function dit(etat: Etat): string {
  if (etat.genre === 'attente') return 'Lecture de la liste des communes…';
  if (etat.genre === 'panne') return 'La liste des communes n’a pas pu être lue. Vérifiez la connexion et recommencez.';
  if (etat.genre === 'saisie') return '';
  const { lignes, choix } = etat;
  if (lignes.length === 0) return 'Rien à lire\u00A0: collez au moins un nom ou un code.';
  const reconnues = choix.filter((communes) => communes.length > 0).length;
  const restent = lignes.length - reconnues;
  const lues = `${pluriel(reconnues, 'ligne reconnue', 'lignes reconnues')} sur ${lignes.length}`;
  return restent === 0 ? `${lues}.` : `${lues}. ${pluriel(restent, 'ligne')} à regarder ci-dessous.`;
}
