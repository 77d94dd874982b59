import { useId, useState } from 'react';
import type { RoomProps } from '../room.ts';

type Props = Pick<RoomProps, 'draft' | 'send' | 'store'> & { readonly aide: string };

/** « Votre nom » : signs what is written from now on. Kept on this device only by those who keep drafts there. */
export function AuthorField({ draft, send, store, aide }: Props) {
  const [name, setName] = useState(draft.auteur);
  const id = useId();
  const keep = () => {
    if (store.consent === true) void store.drafts?.setAuthor(name.trim());
  };
  return (
    <div className="groupe">
      <label htmlFor={id}>Votre nom (facultatif)</label>
      <span className="aide" id={`${id}-aide`}>
        {aide}
      </span>
      <input
        id={id}
        value={name}
        autoComplete="name"
        aria-describedby={`${id}-aide`}
        onBlur={keep}
        onChange={(event) => {
          setName(event.currentTarget.value);
          send({ type: 'authorNamed', auteur: event.currentTarget.value });
        }}
      />
    </div>
  );
}
