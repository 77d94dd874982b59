import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import type { RichText } from '../../forms/rich/index.ts';
import type { Editor } from './editor/index.ts';
import { LinkPanel, NotePanel, TablePanel } from './panels.tsx';
import { PlainFallback } from './PlainFallback.tsx';
import { Notes, RichBlocks } from './RichView.tsx';
import { isPanel, Toolbar, type Panel } from './Toolbar.tsx';
import { useRichEditor, type RichEditor } from './useRichEditor.ts';

export interface RichFieldProps {
  /** Id of the text itself: what links of an error summary lead to. */
  readonly id: string;
  readonly value: RichText | undefined;
  /** Given the whole text, at most a quarter of a second after a change, and at once when the focus leaves. */
  readonly onChange: (value: RichText) => void;
  /** Id of the label. */
  readonly labelledBy: string;
  /** Ids of the help and of the error, if any. */
  readonly describedBy?: string | undefined;
  readonly invalid?: boolean;
  /** Height of the empty field, in lines. */
  readonly rows?: number;
  /** What a first-level title of the text is in the page: 3 for an h3. */
  readonly headingLevel?: 2 | 3 | 4;
}

/** A long text to write, with its buttons. The editor itself is loaded at the first focus; one can type meanwhile. */
export function RichField(props: RichFieldProps) {
  // Another field is another editor: what was written last in this one goes where it belongs.
  return <Field key={props.id} {...props} />;
}

function Field(props: RichFieldProps) {
  const { id, value = '', onChange, labelledBy, describedBy, invalid = false, rows = 8, headingLevel = 3 } = props;
  const editor = useRichEditor({ value, headingLevel, onChange });
  const [open, setOpen] = useState<Panel | null>(null);
  useLabel(labelledBy, editor.host);
  if (editor.phase === 'absent')
    return (
      <PlainFallback {...{ id, value, onChange, labelledBy, describedBy, invalid, rows }} rescued={editor.rescued} />
    );
  const act = (gesture: (editor: Editor) => void) => {
    setOpen(null);
    editor.withEditor(gesture);
  };
  const back = () => act((each) => each.focus());
  return (
    <div className={invalid ? 'redaction faux' : 'redaction'}>
      <Toolbar
        controls={id}
        look={editor.look}
        open={open}
        onLeave={back}
        onPress={(does) => {
          if (isPanel(does, editor.look)) editor.withEditor(() => setOpen(open === does ? null : does));
          else act((each) => each.run(does));
        }}
      />
      {open === 'lien' && (
        <LinkPanel
          look={editor.look}
          onSet={(address, words) => act((each) => each.setLink(address, words))}
          onRemove={() => act((each) => each.removeLink())}
          onClose={back}
        />
      )}
      {open === 'note' && (
        <NotePanel look={editor.look} onSet={(texte) => act((each) => each.setNote(texte))} onClose={back} />
      )}
      {open === 'tableau' && editor.look.tableau && (
        <TablePanel onPress={(gesture) => editor.withEditor((each) => each.run(gesture))} onClose={back} />
      )}
      <Page {...{ id, editor, labelledBy, invalid, rows }} describedBy={describedBy}>
        <RichBlocks texte={value} headingLevel={headingLevel} />
      </Page>
      <Notes texte={value} />
      <p className="redaction-dit" role="status">
        {editor.notice}
      </p>
      <p className="meta redaction-clavier" id={`${id}-clavier`}>
        Au clavier{'\u00a0'}: Alt+F10 pour les boutons, Échap puis Tab pour sortir du texte.
      </p>
    </div>
  );
}

interface PageProps {
  readonly id: string;
  readonly editor: RichEditor;
  readonly labelledBy: string;
  readonly describedBy: string | undefined;
  readonly invalid: boolean;
  readonly rows: number;
  readonly children: ReactNode;
}

/** Where one writes. From the first focus on, what is inside belongs to the browser, then to the editor. */
function Page({ id, editor, labelledBy, describedBy, invalid, rows, children }: PageProps) {
  const { host, phase, wake, typed } = editor;
  const content = useFrozen(children, phase !== 'lu');
  useEffect(() => host.current?.style.setProperty('--lignes', String(rows)), [host, rows]);
  return (
    <div
      id={id}
      ref={host}
      className="redaction-texte"
      role="textbox"
      aria-multiline="true"
      aria-labelledby={labelledBy}
      aria-describedby={[describedBy, `${id}-clavier`].filter(Boolean).join(' ')}
      aria-invalid={invalid || undefined}
      lang="fr"
      spellCheck
      tabIndex={0}
      contentEditable
      suppressContentEditableWarning
      onFocus={wake}
      onInput={typed}
      onCompositionStart={({ currentTarget }) => (currentTarget.dataset['compose'] = 'oui')}
      onCompositionEnd={({ currentTarget }) => (currentTarget.dataset['compose'] = 'non')}
      onKeyDown={toToolbar}
    >
      {content}
    </div>
  );
}

/** The same children from the moment they are frozen: whoever renders leaves them alone. */
function useFrozen(children: ReactNode, frozen: boolean): ReactNode {
  const [kept, setKept] = useState(children);
  if (!frozen && kept !== children) setKept(children);
  return frozen ? kept : children;
}

/** Alt+F10, as in other editors: the button last used takes the focus. */
function toToolbar(event: KeyboardEvent<HTMLElement>): void {
  if (!event.altKey || event.key !== 'F10') return;
  event.preventDefault();
  const bar = event.currentTarget.parentElement?.querySelector('[role="toolbar"]');
  bar?.querySelector<HTMLElement>('button[tabindex="0"]')?.focus();
}

/** A press on the label leads to the text, as it does for any other field. */
function useLabel(labelledBy: string, host: RichEditor['host']): void {
  const page = useRef(host);
  useEffect(() => {
    const label = document.getElementById(labelledBy);
    const focus = () => page.current.current?.focus();
    label?.addEventListener('click', focus);
    return () => label?.removeEventListener('click', focus);
  }, [labelledBy]);
}
