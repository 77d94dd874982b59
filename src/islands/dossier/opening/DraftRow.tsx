import { useLayoutEffect, useRef, useState, type FormEvent } from 'react';
import type { KeptDraft } from '../../../storage/index.ts';
import { dayAndClock } from '../../form/clock.ts';
import { addressOfDossier } from '../address.ts';

interface Props {
  readonly draft: KeptDraft;
  readonly name: string;
  readonly onRename: (nom: string) => void;
  readonly onDuplicate: () => void;
  readonly onRemove: () => void;
}

/** One dossier: its name opens it; what else can be done with it stands under. */
export function DraftRow({ draft, name, onRename, onDuplicate, onRemove }: Props) {
  const [naming, setNaming] = useState(false);
  const { id, enregistreLe, progres } = draft;
  return (
    <li>
      {naming ? (
        <Rename
          id={id}
          name={name}
          onDone={(nom) => {
            setNaming(false);
            if (nom !== null && nom !== name) onRename(nom);
          }}
        />
      ) : (
        <p>
          <a className="nom" href={addressOfDossier(id)}>
            {name}
          </a>
        </p>
      )}
      <p className="meta">
        {progres !== undefined && `${progressInWords(progres)}. `}
        Enregistré le {dayAndClock(new Date(enregistreLe))}.
      </p>
      {!naming && (
        <div className="gestes-element">
          <button className="btn lien" type="button" onClick={() => setNaming(true)}>
            Renommer<span className="cache"> {name}</span>
          </button>
          <button className="btn lien" type="button" onClick={onDuplicate}>
            Dupliquer<span className="cache"> {name}</span>
          </button>
          <button className="btn lien" type="button" onClick={onRemove}>
            Supprimer<span className="cache"> {name}</span>
          </button>
        </div>
      )}
    </li>
  );
}

function progressInWords({ terminees, sections }: NonNullable<KeptDraft['progres']>): string {
  const done =
    terminees === 0
      ? 'Aucune section terminée'
      : `${terminees} section${terminees > 1 ? 's' : ''} terminée${terminees > 1 ? 's' : ''}`;
  return `${done} sur ${sections}`;
}

interface RenameProps {
  readonly id: string;
  readonly name: string;
  /** `null`: the name stays. */
  readonly onDone: (nom: string | null) => void;
}

function Rename({ id, name, onDone }: RenameProps) {
  const [nom, setNom] = useState(name);
  const input = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => input.current?.select(), []);
  const done = (event: FormEvent) => {
    event.preventDefault();
    onDone(nom.trim() === '' ? null : nom.trim());
  };
  return (
    <form noValidate onSubmit={done}>
      <label htmlFor={`nom-${id}`}>Nouveau nom</label>
      <input
        id={`nom-${id}`}
        ref={input}
        value={nom}
        autoComplete="off"
        onChange={(event) => setNom(event.currentTarget.value)}
      />
      <div className="actions">
        <button className="btn second" type="submit">
          Renommer
        </button>
        <button className="btn lien" type="button" onClick={() => onDone(null)}>
          Garder «&nbsp;{name}&nbsp;»
        </button>
      </div>
    </form>
  );
}
