import { lazy, Suspense, useState } from 'react';
import type { Answers, FieldOf } from '../../../forms/index.ts';
import { Icon } from '../Icon.tsx';
import { samePath } from '../ids.ts';
import { isTable } from './cells.ts';
import { GroupSheets } from './GroupSheets.tsx';
import { GroupTable } from './GroupTable.tsx';
import { describedBy, Hints } from './Hints.tsx';
import { Explanation, PageTitle, wordsOf } from './Label.tsx';
import { NoteCalls } from './Notes.tsx';
import { messageAt, type FieldProps } from './props.ts';
import { Removed } from './Removed.tsx';
import { Replaced } from './Replaced.tsx';
import { named } from './rowNames.ts';
import { useRows } from './useRows.ts';

const Intake = lazy(() => import('../../tableur/Intake.tsx').then(({ Intake }) => ({ default: Intake })));

/** Rows of a repeated group: add, remove (and bring back), move, paste from a spreadsheet. */
export function GroupField(props: FieldProps<FieldOf<'groupe'>>) {
  const { field, form, path, titled, problems, emptied, send } = props;
  const group = useRows(props);
  const { id, rows, here } = group;
  const [importing, setImporting] = useState(false);
  /** What the last paste or import made of the rows: taken back only as long as nothing was typed since. */
  const [replacement, setReplacement] = useState<{ rows: readonly Answers[]; said: string } | null>(null);
  const message = messageAt(problems, path);
  const table = isTable(field, form);
  const Rows = table ? GroupTable : GroupSheets;
  const replace = (next: readonly Answers[], said: string) => {
    const rowsNamed = form.presentation === 'dossier' ? named(next) : next;
    setReplacement({ rows: rowsNamed, said });
    setImporting(false);
    group.focusNext(`${id}-remis`);
    send({ type: 'rowsReplaced', path, rows: rowsNamed });
  };
  const replacedHere =
    replacement !== null &&
    emptied !== null &&
    samePath(emptied.path, path) &&
    props.answers[field.id] === replacement.rows;
  return (
    <div
      className={table ? 'groupe lignes' : 'groupe'}
      id={id}
      tabIndex={-1}
      role="group"
      aria-labelledby={`${id}-titre`}
      aria-describedby={describedBy({ id, field, titled, message })}
    >
      <div className={titled ? undefined : 'lab'} id={`${id}-titre`}>
        {titled ? <PageTitle>{wordsOf(field)}</PageTitle> : wordsOf(field)}
      </div>
      <NoteCalls form={form} text={field.libelle} />
      <Explanation field={field} />
      <Hints id={id} field={field} form={form} titled={titled} message={message} />
      <Rows {...props} group={group} onReplace={replace} />
      {here !== null && (
        <Removed id={`${id}-annuler`} field={field} removed={here} onUndo={() => group.undo(here.index)} />
      )}
      {replacedHere && (
        <Replaced id={`${id}-remis`} said={replacement.said} onUndo={() => send({ type: 'removalUndone' })} />
      )}
      <div className="actions">
        {group.full ? (
          <p className="meta">Le modèle admet {field.maximum} lignes au plus.</p>
        ) : (
          <button className="btn second" type="button" id={`${id}-ajouter`} onClick={group.add}>
            <Icon name="plus" />
            Ajouter {field.feminin ? 'une autre' : 'un autre'} {field.element}
          </button>
        )}
        {field.tableur && (
          <button className="btn lien" type="button" aria-expanded={importing} onClick={() => setImporting(!importing)}>
            Coller ou importer un tableau
          </button>
        )}
      </div>
      {importing && (
        <Suspense fallback={<p role="status">Un instant…</p>}>
          <Intake
            id={`${id}-tableur`}
            field={field}
            rows={rows}
            onApply={replace}
            onClose={() => setImporting(false)}
          />
        </Suspense>
      )}
    </div>
  );
}
