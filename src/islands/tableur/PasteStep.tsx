import { useState } from 'react';
import { enumeration } from '../../domain/francais/index.ts';
import type { GroupField } from '../../forms/index.ts';
import { importable } from './columns.ts';
import { readPasted, readTable, type TableRead } from './readTable.ts';

interface Props {
  readonly id: string;
  readonly field: GroupField;
  readonly onRead: (table: readonly (readonly string[])[]) => void;
  readonly onClose: () => void;
}

/** Where the table comes from: the clipboard, or a file. */
export function PasteStep({ id, field, onRead, onClose }: Props) {
  const [text, setText] = useState('');
  const [refusal, setRefusal] = useState('');
  const take = (read: TableRead) => {
    if (read.ok) onRead(read.rows);
    else setRefusal(read.phrase);
  };
  const names = importable(field).map(({ intitule, libelle }) =>
    // The dots of an official label (« Commune d’exercice... ») would meet the full stop.
    (intitule ?? libelle).replace(/(?:…|\.{3})$/u, ''),
  );
  return (
    <>
      <p>
        Une ligne par {field.element}. Les colonnes sont reconnues à leurs titres&nbsp;: {enumeration(names)}. L’ordre
        ne compte pas, les autres colonnes sont laissées de côté.
      </p>
      <div className="groupe">
        <label htmlFor={`${id}-collage`}>Coller des cellules copiées d’un tableur</label>
        <span className="aide" id={`${id}-collage-aide`}>
          Sélectionnez les cellules dans votre tableur, titres compris, copiez-les, puis collez-les ici.
        </span>
        <textarea
          id={`${id}-collage`}
          rows={4}
          spellCheck={false}
          aria-describedby={`${id}-collage-aide`}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
      </div>
      <div className="actions">
        <button className="btn second" type="button" onClick={() => take(readPasted(text))}>
          Lire ces cellules
        </button>
      </div>
      <div className="groupe">
        <label htmlFor={`${id}-fichier`}>Ou choisir un fichier</label>
        <span className="aide" id={`${id}-fichier-aide`}>
          Excel (.xlsx), CSV ou TSV. Le fichier est lu ici, sur votre appareil&nbsp;: il ne part nulle part.
        </span>
        <div className="depot">
          <input
            type="file"
            id={`${id}-fichier`}
            accept=".xlsx,.csv,.tsv,.txt"
            aria-describedby={`${id}-fichier-aide`}
            onChange={(event) => {
              const [file] = event.currentTarget.files ?? [];
              event.currentTarget.value = '';
              if (file !== undefined) void readTable(file).then(take);
            }}
          />
        </div>
      </div>
      <p role="status" className={refusal === '' ? 'etat' : 'annonce'}>
        {refusal}
      </p>
      <div className="actions">
        <button className="btn lien" type="button" onClick={onClose}>
          Ne rien importer
        </button>
      </div>
    </>
  );
}
