import { useCallback, useMemo, useState, type FormEvent, type ReactNode } from 'react';
import { holds, isAlone, isMineToWrite, pageOf, pages, sectionOf, type Page } from '../../../forms/index.ts';
import { ErrorSummary } from '../../form/ErrorSummary.tsx';
import { PageTitle } from '../../form/fields/Label.tsx';
import { Notes } from '../../form/fields/Notes.tsx';
import { useScope } from '../../form/fields/useScope.ts';
import { SectionAsides, SectionReview } from '../equipe/index.ts';
import type { RoomProps } from '../room.ts';
import { Around } from './Around.tsx';
import { Done } from './Done.tsx';
import { Fields } from './Fields.tsx';
import { NotMine } from './NotMine.tsx';
import { Official } from './Official.tsx';
import { Owner } from './Owner.tsx';

type Props = RoomProps & { readonly id: string };

/** One section, at its own address: its fields, what the official form says of it, who is in charge. */
export function SectionPage(props: Props) {
  const { draft, send, track, saving, id } = props;
  const { form, answers, suivi, problems } = draft;
  const scope = useScope(form, answers);
  // What is shown changes with the answers at the last pause, not at each key.
  const settled = scope.levels[scope.levels.length - 1]?.row ?? answers;
  const all = useMemo(() => pages(form, settled), [form, settled]);
  const mine = useMemo(() => all.filter(({ section }) => isMineToWrite(suivi, section.id)), [all, suivi]);
  const page = all.find((each) => each.id === id) ?? pageOf(form, answers, id);
  const tracking = sectionOf(suivi, id);
  const [terminee, setTerminee] = useState(tracking.terminee ?? false);
  const next = mine[mine.findIndex((each) => each.id === id) + 1]?.id;
  const submit = useCallback(
    (event: FormEvent) => {
      event.preventDefault();
      send({ type: 'continued', terminee, ...(next !== undefined && { vers: next }) });
    },
    [send, terminee, next],
  );
  if (page === undefined) return null;
  const { attend } = page.section;
  const part = form.parties.find((each) => each.id === page.partie);
  const head = { page, part: part?.tache ?? part?.titre ?? form.titre_court, onBack: () => send({ type: 'back' }) };
  if (!isMineToWrite(suivi, page.section.id)) {
    return (
      <>
        <Head {...head} />
        <NotMine page={page} scope={scope} answers={answers} />
      </>
    );
  }
  const alone = isAlone(suivi);
  return (
    <>
      <Head {...head}>
        {problems.length > 0 && <ErrorSummary form={form} answers={answers} problems={problems} onSave={saving.json} />}
      </Head>
      <div className="deux">
        <div>
          {attend !== undefined && !holds(scope, attend.condition) && <p className="repere ocre">{attend.phrase}.</p>}
          <form noValidate onSubmit={submit}>
            <Fields draft={draft} page={page} scope={scope} send={send} />
            <Done terminee={terminee} onChange={setTerminee} />
            <div className="actions">
              {next !== undefined && (
                <button className="btn" type="submit">
                  Enregistrer et continuer
                </button>
              )}
              <button
                className={next === undefined ? 'btn' : 'btn second'}
                type={next === undefined ? 'submit' : 'button'}
                onClick={next === undefined ? undefined : () => send({ type: 'continued', terminee })}
              >
                Enregistrer et revenir à la liste
              </button>
            </div>
          </form>
          <Notes form={form} fields={page.champs} />
          <SectionAsides draft={draft} track={track} section={page.section.id} />
          <Around pages={mine} id={id} />
        </div>
        <aside className="pile">
          <Official form={form} section={page.section} />
          <SectionReview key={id} draft={draft} section={id} send={send} folded={alone} />
          <Owner id={id} tracking={tracking} track={track} folded={alone} />
        </aside>
      </div>
    </>
  );
}

interface HeadProps {
  readonly page: Page;
  readonly part: string;
  readonly onBack: () => void;
  readonly children?: ReactNode;
}

function Head({ page, part, onBack, children }: HeadProps) {
  return (
    <div className="tete d-une-section">
      <p>
        <a
          className="retour"
          href="#debut"
          onClick={(event) => {
            event.preventDefault();
            onBack();
          }}
        >
          Liste des sections
        </a>
      </p>
      {children}
      <p className="etape-q">{part}</p>
      <PageTitle>{page.tache}</PageTitle>
      {page.section.explication !== undefined && <p>{page.section.explication}</p>}
    </div>
  );
}
