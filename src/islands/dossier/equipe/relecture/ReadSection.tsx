import { useMemo } from 'react';
import { addressOf, scopeOf, type Page } from '../../../../forms/index.ts';
import type { RoomProps } from '../../room.ts';
import { Around } from '../../section/Around.tsx';
import { ReadFields } from './ReadFields.tsx';
import { SectionReview } from './SectionReview.tsx';

type Props = RoomProps & { readonly page: Page; readonly pages: readonly Page[] };

/** One section to read: its answers on one side, what the reader thinks of them on the other. */
export function ReadSection({ draft, send, page, pages }: Props) {
  const { form, answers } = draft;
  const scope = useMemo(() => scopeOf(form, answers), [form, answers]);
  return (
    <div className="deux h">
      <div>
        <ReadFields fields={page.champs} scope={scope} row={answers} element={page.element?.id} />
        <Around pages={pages} id={page.id} />
      </div>
      <aside className="pile">
        <SectionReview key={page.id} draft={draft} section={page.id} send={send} reading />
        <a className="btn second" href={addressOf('intro')}>
          Revenir à la liste
        </a>
      </aside>
    </div>
  );
}
