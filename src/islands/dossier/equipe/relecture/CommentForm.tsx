import { useId, useState, type FormEvent } from 'react';
import { useArrival } from '../useArrival.ts';

interface Props {
  readonly label: string;
  readonly verbe: string;
  readonly texte?: string;
  readonly onWrite: (texte: string) => void;
  /** A comment that is being corrected: it has the focus, and may stay as it was. */
  readonly onCancel?: () => void;
}

/** A comment to write, or to correct. */
export function CommentForm({ label, verbe, texte: before = '', onWrite, onCancel }: Props) {
  const [texte, setTexte] = useState(before);
  const [refusal, setRefusal] = useState('');
  const id = useId();
  const area = useArrival<HTMLTextAreaElement>(onCancel !== undefined);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const said = texte.trim();
    setRefusal(said === '' ? 'Écrivez votre commentaire avant de l’ajouter' : '');
    if (said === '') return;
    onWrite(said);
    setTexte('');
  };
  return (
    <form noValidate onSubmit={submit} className={refusal === '' ? 'groupe' : 'groupe faux'}>
      <label htmlFor={id}>{label}</label>
      {refusal !== '' && (
        <span className="erreur" id={`${id}-erreur`} role="alert">
          {refusal}
        </span>
      )}
      <textarea
        id={id}
        ref={area}
        rows={3}
        value={texte}
        aria-describedby={refusal === '' ? undefined : `${id}-erreur`}
        onChange={(event) => setTexte(event.currentTarget.value)}
      />
      <div className="gestes-element">
        <button className="btn second petit" type="submit">
          {verbe}
        </button>
        {onCancel !== undefined && (
          <button className="btn lien" type="button" onClick={onCancel}>
            Ne rien changer
          </button>
        )}
      </div>
    </form>
  );
}
