import { Suspense, type ReactNode } from 'react';
import { BackLink } from '../../form/BackLink.tsx';
import { PageTitle } from '../../form/fields/Label.tsx';
import type { RoomProps } from '../room.ts';

interface Props {
  readonly send: RoomProps['send'];
  readonly surtitre: string;
  readonly titre: string;
  /** What the page is for, in a sentence. */
  readonly chapo: string;
  /** May arrive later than the page itself. */
  readonly children: ReactNode;
}

/** A page about the dossier as a whole: its title is there at once, for the focus; the rest is loaded on demand. */
export function Room({ send, surtitre, titre, chapo, children }: Props) {
  return (
    <div className="equipe">
      <BackLink onBack={() => send({ type: 'back' })} />
      <p className="etape-q">{surtitre}</p>
      <PageTitle>{titre}</PageTitle>
      <p className="chapo h">{chapo}</p>
      <Suspense fallback={<p className="meta h">Un instant…</p>}>{children}</Suspense>
    </div>
  );
}
