import { lazy, Suspense, useState } from 'react';
import type { Answers, FieldOf } from '../../../forms/index.ts';
import { Icon } from '../Icon.tsx';
import { samePath } from '../ids.ts';
import { GroupBox } from './Box.tsx';
import { isTable } from './cells.ts';
import { GroupSheets } from './GroupSheets.tsx';
import type { FieldProps } from './props.ts';
import { Removed } from './Removed.tsx';
import { Replaced } from './Replaced.tsx';
import { named } from './rowNames.ts';
import { useRows } from './useRows.ts';

const GroupTable = lazy(() => import('./GroupTable.tsx').then(({ GroupTable }) => ({ default: GroupTable })));
const Intake = lazy(() => import('../../tableur/Intake.tsx').then(({ Intake }) => ({ default: Intake })));

/** Rows of a repeated group: add, remove (and bring back), move, paste from a spreadsheet. */
export function GroupField(props: FieldProps<FieldOf<'groupe'>>) {
  const { field, form, path, emptied, send } = props;
  const group = useRows(props);
  const { id, rows, here } = group;
  const [importing, setImporting] = useState(false);
  /** What the last paste or import made of the rows: taken back only as long as nothing was typed since. */
  const [replacement, setReplacement] = useState<{ rows: readonly Answers[]; said: string } | null>(null);
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
    <GroupBox of={props} wide={table}>
      <Suspense fallback={<p className="meta">Un instant…</p>}>
        <Rows {...props} group={group} onReplace={replace} />
      </Suspense>
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
    </GroupBox>
  );
}
