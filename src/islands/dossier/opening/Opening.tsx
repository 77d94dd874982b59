import type { ReactNode } from 'react';
import { newTracking, openedFrom } from '../../../forms/index.ts';
import { Said } from '../../form/Said.tsx';
import { newId } from '../newId.ts';
import type { Incoming, RoomProps } from '../room.ts';
import { Begin } from './Begin.tsx';
import { DraftList } from './DraftList.tsx';
import { Example } from './Example.tsx';
import { OpenFile } from './OpenFile.tsx';

interface Props {
  readonly room: RoomProps;
  /** Title and lead, written by the page. */
  readonly children?: ReactNode;
  /** What the address proposes: to add something, to take answers. */
  readonly lien?: ReactNode;
  readonly faits?: ReactNode;
  readonly papier?: ReactNode;
}

const NOT_KEPT = 'Ce dossier n’est pas gardé dans ce navigateur. Ouvrez votre fichier pour le reprendre.';

/** The first page of a dossier: those of this device first, then how to begin one, or to open a file. */
export function Opening({ room, children, lien, faits, papier }: Props) {
  const { draft, send, store } = room;
  const { form } = draft;
  const begin = (nom: string, auteur: string) => {
    const id = newId();
    send({ type: 'authorNamed', auteur });
    send({ type: 'began', suivi: newTracking(id, nom) });
    store.begin(id);
  };
  /** A file is a dossier of its own here: nothing that is on this device changes. */
  const take = ({ answers, suivi }: Incoming, nom: string) => {
    const id = newId();
    const tracking = suivi ?? newTracking(newId());
    send({ type: 'restored', answers, suivi: { ...tracking, nom }, position: 'intro' });
    store.begin(id);
  };
  /** A file of the whole dossier counts as the last one saved. */
  const open = (file: Incoming) => {
    const nom = file.suivi?.nom ?? file.fichier.replace(/\.[^.]*$/u, '');
    if (file.partie !== null) return take(file, nom);
    const le = file.enregistreLe === '' ? new Date().toISOString() : file.enregistreLe;
    room.onOpened({ fichier: file.fichier, le });
    take({ ...file, suivi: openedFrom(file.suivi ?? newTracking(newId()), le) }, nom);
  };
  return (
    <div className="deux">
      <div>
        {children}
        <Said sentence={store.missing ? NOT_KEPT : ''} />
        <div className="avec-script pile">
          {lien}
          {store.consent === true && store.drafts !== null && <DraftList form={form} drafts={store.drafts} />}
          <Begin auteur={draft.auteur} onBegin={begin} />
          <OpenFile form={form} onRead={open} />
          <Example form={form} onRead={(file) => take(file, 'Exemple complet')} />
        </div>
        {faits}
      </div>
      {papier !== undefined && <aside className="pile">{papier}</aside>}
    </div>
  );
}
