import { useRef, useState } from 'react';
import type { Comment } from '../../../../forms/index.ts';
import { Confirm } from '../Confirm.tsx';
import { whoAndWhen } from '../words.ts';
import { CommentForm } from './CommentForm.tsx';

interface Props {
  readonly comment: Comment;
  readonly onChange: (texte: string) => void;
  readonly onDelete: () => void;
}

/** One comment, with who wrote it and when; it can be corrected and deleted. */
export function CommentView({ comment, onChange, onDelete }: Props) {
  const [editing, setEditing] = useState(false);
  const text = useRef<HTMLParagraphElement>(null);
  const close = () => {
    setEditing(false);
    // What was being corrected is read again.
    requestAnimationFrame(() => text.current?.focus());
  };
  if (editing)
    return (
      <CommentForm
        label="Corriger ce commentaire"
        verbe="Enregistrer"
        texte={comment.texte}
        onWrite={(texte) => {
          onChange(texte);
          close();
        }}
        onCancel={close}
      />
    );
  return (
    <div className="commentaire">
      <p className="cote-texte" tabIndex={-1} ref={text}>
        {comment.texte}
      </p>
      <p className="meta">{whoAndWhen(comment)}</p>
      <div className="gestes-element">
        <button className="btn lien" type="button" onClick={() => setEditing(true)}>
          Corriger<span className="cache"> le commentaire «&nbsp;{comment.texte.slice(0, 40)}&nbsp;»</span>
        </button>
        <Confirm
          verbe="Supprimer"
          quoi={`le commentaire «\u00a0${comment.texte.slice(0, 40)}\u00a0»`}
          question="Ce commentaire disparaîtra du dossier."
          garder="Le garder"
          leaves
          onConfirm={onDelete}
        />
      </div>
    </div>
  );
}
