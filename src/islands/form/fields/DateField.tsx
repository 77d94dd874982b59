import { useRef } from 'react';
import { answerOf, readDate, type FieldOf } from '../../../forms/index.ts';
import { Icon } from '../Icon.tsx';
import { controlId } from '../ids.ts';
import { ControlBox } from './Box.tsx';
import { readDay, typedDay } from './day.ts';
import { shortName } from './Label.tsx';
import type { FieldProps } from './props.ts';

/** A day, typed as in a letter and read back in words; the calendar of the browser beside it, for those who like it. */
export function DateField(props: FieldProps<FieldOf<'date'>>) {
  const { field, path, answers, send } = props;
  const value = answerOf<'date'>(field, answers) ?? '';
  const read = readDate(value);
  const iso = 'value' in read ? read.value : null;
  const readId = `${controlId(path)}-lu`;
  const answer = (typed: string) => send({ type: 'answered', path, value: typed });
  return (
    <ControlBox of={props} also={iso === null ? [] : [readId]}>
      {(control) => (
        <>
          <span className="jour">
            <input
              {...control}
              type="text"
              inputMode="numeric"
              value={value}
              onChange={(event) => answer(event.currentTarget.value)}
            />
            <Calendar iso={iso} name={shortName(field)} onPick={(day) => answer(typedDay(day))} />
          </span>
          {iso !== null && (
            <span className="meta" id={readId}>
              {readDay(iso)}
            </span>
          )}
        </>
      )}
    </ControlBox>
  );
}

interface CalendarProps {
  /** The day to open at; `null`: today. */
  readonly iso: string | null;
  readonly name: string;
  readonly onPick: (iso: string) => void;
}

/** The button that opens the date picker of the browser: its own field stays out of sight and out of the way. */
function Calendar({ iso, name, onPick }: CalendarProps) {
  const picker = useRef<HTMLInputElement>(null);
  return (
    <span className="calendrier">
      <button className="btn second" type="button" onClick={() => picker.current?.showPicker()}>
        <Icon name="calendrier" />
        Calendrier<span className="cache">&nbsp;: {name}</span>
      </button>
      <input
        type="date"
        ref={picker}
        tabIndex={-1}
        aria-hidden="true"
        value={iso ?? ''}
        onChange={(event) => {
          if (event.currentTarget.value !== '') onPick(event.currentTarget.value);
        }}
      />
    </span>
  );
}
