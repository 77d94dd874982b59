import { memo, type MouseEvent } from 'react';
import type { Field, FormDefinition } from '../../../forms/index.ts';
import { callsIn, notesCalled, numberOfNote } from './notes.ts';

/** Moves the focus without changing the address: pages of a form are named there. */
function go(event: MouseEvent, selector: string): void {
  const target = document.querySelector<HTMLElement>(selector);
  if (target === null) return;
  event.preventDefault();
  target.scrollIntoView({ block: 'center' });
  target.focus({ preventScroll: true });
}

/** The small numbers that a label calls its footnotes by, after the label: links stay out of what names a control. */
export function NoteCalls({ form, text }: { form: FormDefinition; text: string }) {
  const calls = callsIn(text).filter((name) => numberOfNote(form, name) > 0);
  return calls.map((name) => (
    <sup key={name} className="appel">
      <a href={`#note-${name}`} data-appel={name} onClick={(event) => go(event, `#note-${CSS.escape(name)}`)}>
        <span className="cache">Note </span>
        {numberOfNote(form, name)}
      </a>
    </sup>
  ));
}

interface NotesProps {
  readonly form: FormDefinition;
  readonly fields: readonly Field[];
}

/** The footnotes called in these fields, below them: looked for once, not at each key. */
export const Notes = memo(function Notes({ form, fields }: NotesProps) {
  const names = notesCalled(form, fields);
  if (names.length === 0) return null;
  return (
    <section className="notes-officielles" aria-label="Notes du modèle officiel">
      {names.map((name) => (
        <div key={name} id={`note-${name}`} tabIndex={-1} className="note">
          <p>
            <strong>Note {numberOfNote(form, name)}.</strong> {form.notes[name]}
          </p>
          <a href="#champs" onClick={(event) => go(event, `[data-appel="${CSS.escape(name)}"]`)}>
            Revenir au texte<span className="cache">, note {numberOfNote(form, name)}</span>
          </a>
        </div>
      ))}
    </section>
  );
});
