import { useState, type DragEvent } from 'react';

interface Props {
  readonly titre?: string;
  /** Why the last file could not be taken; absent when nothing went wrong. */
  readonly refusal: string | undefined;
  readonly onFile: (file: File) => void;
}

/** « Reprendre un fichier » : a file dropped, or chosen with the browser’s own button, which the keyboard reaches. */
export function Reopen({ titre = 'Reprendre un fichier', refusal, onFile }: Props) {
  const [over, setOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const [file] = event.dataTransfer?.files ?? [];
    if (file) onFile(file);
  };
  return (
    <section className="hh" aria-labelledby="reprendre-titre">
      <h2 className="soustitre" id="reprendre-titre">
        {titre}
      </h2>
      <div
        className={over ? 'depot survol' : 'depot'}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <label htmlFor="reprendre-fichier">Choisissez ou déposez le fichier</label>
        <span className="aide" id="reprendre-aide">
          Un fichier fait ici (PDF, Word, page web, ZIP, JSON), ou le PDF à compléter rempli ailleurs. Il est lu sur cet
          appareil.
        </span>
        {refusal !== undefined && (
          <span className="erreur" id="reprendre-erreur" role="alert">
            {refusal}
          </span>
        )}
        <input
          type="file"
          id="reprendre-fichier"
          accept=".pdf,.docx,.html,.zip,.json"
          aria-describedby={refusal === undefined ? 'reprendre-aide' : 'reprendre-aide reprendre-erreur'}
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? [];
            // Emptied so that the same file, repaired, can be chosen again.
            event.currentTarget.value = '';
            if (file) onFile(file);
          }}
        />
      </div>
    </section>
  );
}
