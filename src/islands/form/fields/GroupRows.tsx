import { useLayoutEffect, useRef } from 'react';
import { answerOf, rowsOf, type FieldOf } from '../../../forms/index.ts';
import { Icon } from '../Icon.tsx';
import { controlId, samePath } from '../ids.ts';
import { describedBy, Hints } from './Hints.tsx';
import { Explanation, PageTitle, wordsOf } from './Label.tsx';
import { messageAt, type FieldProps } from './props.ts';
import { Removed } from './Removed.tsx';
import { Row, rowControlId, type RowMove } from './Row.tsx';

/** Rows of a repeated group: add, remove (and bring back), move; the focus follows what was done. */
export function GroupRows(props: FieldProps<FieldOf<'groupe'>>) {
  const { field, path, answers, titled, problems, removed, send } = props;
  const focusNext = useFocusNext();
  const id = controlId(path);
  const message = messageAt(problems, path);
  const rows = rowsOf(field, answers);
  const hasRows = (answerOf<'groupe'>(field, answers) ?? []).length > 0;
  const here = removed !== null && samePath(removed.path, path) ? removed : null;
  const move = (from: number, way: RowMove) => {
    const to = way === 'monter' ? from - 1 : from + 1;
    // At an end, the button that was pressed is gone: the other one takes the focus.
    const atEnd = to === 0 || to === rows.length - 1;
    focusNext(rowControlId(path, to, atEnd ? (way === 'monter' ? 'descendre' : 'monter') : way));
    send({ type: 'rowMoved', path, from, to });
  };
  return (
    <div
      id={id}
      tabIndex={-1}
      role="group"
      aria-labelledby={`${id}-titre`}
      aria-describedby={describedBy({ id, field, message })}
    >
      <div id={`${id}-titre`}>{titled ? <PageTitle>{wordsOf(field, titled)}</PageTitle> : wordsOf(field, titled)}</div>
      <Explanation field={field} />
      <Hints id={id} field={field} message={message} />
      {rows.map((row, index) => (
        <Row
          key={index}
          field={field}
          path={path}
          row={row}
          index={index}
          count={rows.length}
          removable={hasRows}
          problems={problems}
          send={send}
          onMove={(way) => move(index, way)}
          onRemove={() => {
            focusNext(`${id}-annuler`);
            send({ type: 'rowRemoved', path, index });
          }}
        />
      ))}
      {here !== null && (
        <Removed
          id={`${id}-annuler`}
          field={field}
          removed={here}
          onUndo={() => {
            focusNext(controlId([...path, here.index, field.champs[0]?.id ?? '']));
            send({ type: 'removalUndone' });
          }}
        />
      )}
      <div className="actions">
        <button
          className="btn second"
          type="button"
          onClick={() => {
            focusNext(controlId([...path, rows.length, field.champs[0]?.id ?? '']));
            send({ type: 'rowAdded', path });
          }}
        >
          <Icon name="plus" />
          Ajouter {field.feminin ? 'une autre' : 'un autre'} {field.element}
        </button>
      </div>
    </div>
  );
}

/** Gives the focus to a control once the rows have changed. */
function useFocusNext(): (id: string) => void {
  const next = useRef<string | null>(null);
  useLayoutEffect(() => {
    if (next.current === null) return;
    document.getElementById(next.current)?.focus();
    next.current = null;
  });
  return (id) => {
    next.current = id;
  };
}
