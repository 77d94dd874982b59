import { lazy, Suspense, useMemo } from 'react';
import { pages } from '../../../../forms/index.ts';
import { BackLink } from '../../../form/BackLink.tsx';
import { PageTitle } from '../../../form/fields/Label.tsx';
import type { RoomProps } from '../../room.ts';

const Desk = lazy(() => import('./Desk.tsx').then(({ Desk }) => ({ default: Desk })));
const ReadSection = lazy(() => import('./ReadSection.tsx').then(({ ReadSection }) => ({ default: ReadSection })));

/** A dossier that came to be read again: the same pages, where nothing but comments and opinions can be written. */
export function Reading(props: RoomProps) {
  const { draft, send } = props;
  const { form, answers, suivi, position } = draft;
  const all = useMemo(() => pages(form, answers), [form, answers]);
  const page = typeof position === 'object' ? all.find(({ id }) => id === position.question) : undefined;
  const nom = suivi?.nom ?? form.titre_court;
  return (
    <div className="equipe">
      {page !== undefined && <BackLink onBack={() => send({ type: 'back' })} />}
      <p className="etape-q">{page === undefined ? 'À relire' : `À relire\u00a0: ${nom}`}</p>
      <PageTitle key={page?.id ?? ''}>{page?.tache ?? nom}</PageTitle>
      <Suspense fallback={<p className="meta h">Un instant…</p>}>
        {page === undefined ? <Desk {...props} pages={all} /> : <ReadSection {...props} page={page} pages={all} />}
      </Suspense>
    </div>
  );
}
