import { useState, type FormEvent } from 'react';

/** « v1, réunion du 12 mars » : keeps the dossier as it stands under a name. */
export function NameVersion({ onName }: { onName: (nom: string) => void }) {
  const [nom, setNom] = useState('');
  const [refusal, setRefusal] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const said = nom.trim();
    setRefusal(said === '' ? 'Donnez un nom à cette version' : '');
    if (said === '') return;
    onName(said);
    setNom('');
  };
  return (
    <form noValidate onSubmit={submit}>
      <div className={refusal === '' ? 'groupe' : 'groupe faux'}>
        <label htmlFor="version-nom">Nom de la version</label>
        <span className="aide" id="version-aide">
          Par exemple, «&nbsp;v1, réunion du 12 mars&nbsp;»
        </span>
        {refusal !== '' && (
          <span className="erreur" id="version-erreur" role="alert">
            {refusal}
          </span>
        )}
        <input
          id="version-nom"
          value={nom}
          autoComplete="off"
          aria-describedby={refusal === '' ? 'version-aide' : 'version-aide version-erreur'}
          onChange={(event) => setNom(event.currentTarget.value)}
        />
      </div>
      <div className="actions">
        <button className="btn" type="submit">
          Garder une version
        </button>
      </div>
    </form>
  );
}
