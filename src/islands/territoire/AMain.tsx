import { useState } from 'react';
import type { Commune, LieuDepartement } from '../../domain/territoire/index.ts';

interface Props {
  readonly id: string;
  readonly lieux: readonly LieuDepartement[];
  /** Département offered first: that of the other communes. */
  readonly departement: string;
  readonly onAdd: (commune: Commune) => void;
  readonly onClose: () => void;
}

/** A place that the list does not have: its name, where it is, how many live there if that is known. */
export function AMain({ id, lieux, departement: propose, onAdd, onClose }: Props) {
  const [nom, setNom] = useState('');
  const [departement, setDepartement] = useState(propose);
  const [habitants, setHabitants] = useState('');
  const [essaye, setEssaye] = useState(false);
  const chiffres = habitants.replace(/\s/gu, '');
  const nomManque = nom.trim() === '';
  const nombreFaux = chiffres !== '' && !/^\d{1,8}$/u.test(chiffres);
  const valider = () => {
    setEssaye(true);
    if (nomManque || nombreFaux) {
      document.getElementById(nomManque ? `${id}-nom` : `${id}-habitants`)?.focus();
      return;
    }
    onAdd({ code: '', nom: nom.trim(), departement, population: chiffres === '' ? null : Number(chiffres) });
  };
  return (
    <div className="panneau volet" role="group" aria-labelledby={`${id}-titre`}>
      <p className="soustitre" id={`${id}-titre`}>
        Ajouter un lieu à la main
      </p>
      <p>Pour une commune que la liste ne connaît pas, ou une partie de commune.</p>
      <div className={essaye && nomManque ? 'groupe faux' : 'groupe'}>
        <label htmlFor={`${id}-nom`}>Nom du lieu</label>
        {essaye && nomManque && (
          <span className="erreur" id={`${id}-nom-erreur`}>
            Écrivez le nom du lieu
          </span>
        )}
        <input
          id={`${id}-nom`}
          value={nom}
          autoComplete="off"
          aria-invalid={(essaye && nomManque) || undefined}
          aria-describedby={essaye && nomManque ? `${id}-nom-erreur` : undefined}
          onChange={(event) => setNom(event.currentTarget.value)}
        />
      </div>
      <div className="groupe">
        <label htmlFor={`${id}-departement`}>Département</label>
        <select
          id={`${id}-departement`}
          value={departement}
          onChange={(event) => setDepartement(event.currentTarget.value)}
        >
          <option value="">Choisir</option>
          {lieux.map(({ code, nom: nomDuLieu }) => (
            <option key={code} value={code}>
              {code} {nomDuLieu}
            </option>
          ))}
        </select>
      </div>
      <div className={essaye && nombreFaux ? 'groupe faux' : 'groupe'}>
        <label htmlFor={`${id}-habitants`}>Nombre d’habitants (si vous le connaissez)</label>
        {essaye && nombreFaux && (
          <span className="erreur" id={`${id}-habitants-erreur`}>
            Écrivez un nombre entier, par exemple 1720
          </span>
        )}
        <input
          id={`${id}-habitants`}
          className="l20"
          inputMode="numeric"
          value={habitants}
          autoComplete="off"
          aria-invalid={(essaye && nombreFaux) || undefined}
          aria-describedby={essaye && nombreFaux ? `${id}-habitants-erreur` : undefined}
          onChange={(event) => setHabitants(event.currentTarget.value)}
        />
      </div>
      <div className="actions">
        <button className="btn second" type="button" onClick={valider}>
          Ajouter ce lieu
        </button>
        <button className="btn lien" type="button" onClick={onClose}>
          Fermer
        </button>
      </div>
    </div>
  );
}
