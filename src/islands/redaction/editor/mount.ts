import { history } from 'prosemirror-history';
import { type EditorState, type Command } from 'prosemirror-state';
import { tableEditing } from 'prosemirror-tables';
import { EditorView } from 'prosemirror-view';
import type { RichText } from '../../../forms/rich/index.ts';
import type { Gesture, Look } from '../look.ts';
import { fromRich, toRich } from './convert.ts';
import { GESTURES, lookOf, sameLook } from './gestures.ts';
import { keys } from './keys.ts';
import { insertTransfer } from './paste.ts';
import { firstState } from './start.ts';
import { regularTables } from './tables.ts';
import { removeLink, setLink, setNote } from './words.ts';

/** Once typing begins, the text is handed over this often (ms): nothing older is ever lost. */
const HAND_OVER = 250;

export interface EditorOptions {
  readonly value: RichText;
  /** Words were typed in the page before the editor came: it reads them there. */
  readonly typed: boolean;
  /** What a first-level title of the text is in the page: 3 for an h3. */
  readonly headingLevel: 2 | 3 | 4;
  onChange(value: RichText): void;
  onLook(look: Look): void;
  onNotice(phrase: string): void;
}

export interface Editor {
  run(gesture: Gesture): void;
  setLink(address: string, words: string): void;
  removeLink(): void;
  setNote(texte: string): void;
  /** Another text in place of this one; it can be undone. */
  replace(value: RichText): void;
  focus(): void;
  /** Hands the last words over, and leaves the page. */
  destroy(): void;
}

/** The editor on an element of the page, which keeps its name, its label and the focus it may have. */
export function mountEditor(host: HTMLElement, options: EditorOptions): Editor {
  const handing = handOver(options, () => view.state);
  const plugins = [...keys(), history(), tableEditing(), regularTables];
  const focused = document.activeElement === host;
  const state = firstState(host, options.value, options.typed, plugins);
  const view: EditorView = new EditorView(
    { mount: host },
    {
      state,
      dispatchTransaction(tr) {
        const before = view.state;
        view.updateState(before.apply(tr));
        if (tr.docChanged) handing.soon();
        showLook(before, view.state, options);
      },
      nodeViews: {
        titre: ({ attrs }) => headingView(options.headingLevel, attrs['niveau'] === 2 ? 2 : 1),
      },
      handleDOMEvents: {
        paste: (editor, event) => take(editor, event, event.clipboardData, options),
        drop: (editor, event) => editor.dragging === null && take(editor, event, event.dataTransfer, options),
        blur: () => {
          handing.now();
          return false;
        },
      },
    },
  );
  addEventListener('pagehide', handing.now);
  // The page was redrawn under the cursor: it is put back.
  if (focused) view.focus();
  options.onLook(lookOf(view.state));
  if (options.typed) handing.soon();
  return gesturesOn(view, handing);
}

function gesturesOn(view: EditorView, handing: { now(): void }): Editor {
  const run = (command: Command) => {
    command(view.state, view.dispatch, view);
    view.focus();
  };
  return {
    run: (gesture) => run(GESTURES[gesture]),
    setLink: (address, words) => run(setLink(address, words)),
    removeLink: () => run(removeLink),
    setNote: (texte) => run(setNote(texte)),
    replace(value) {
      const { doc } = view.state;
      const next = fromRich(value);
      if (!next.eq(doc)) view.dispatch(view.state.tr.replaceWith(0, doc.content.size, next.content));
    },
    focus: () => view.focus(),
    destroy() {
      handing.now();
      removeEventListener('pagehide', handing.now);
      view.destroy();
    },
  };
}

/** Hands the text over a moment after the first change not handed yet; at once when the person leaves. */
function handOver(options: EditorOptions, state: () => EditorState): { soon(): void; now(): void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const now = () => {
    if (timer === undefined) return;
    clearTimeout(timer);
    timer = undefined;
    options.onChange(toRich(state().doc));
  };
  return {
    now,
    soon() {
      timer ??= setTimeout(now, HAND_OVER);
    },
  };
}

function showLook(before: EditorState, after: EditorState, { onLook }: EditorOptions): void {
  const look = lookOf(after);
  if (!sameLook(lookOf(before), look)) onLook(look);
}

function headingView(highest: number, niveau: 1 | 2): { readonly dom: HTMLElement; readonly contentDOM: HTMLElement } {
  const dom = document.createElement(`h${highest + niveau - 1}`);
  dom.dataset['niveau'] = String(niveau);
  return { dom, contentDOM: dom };
}

function take(view: EditorView, event: Event, data: DataTransfer | null, { onNotice }: EditorOptions): boolean {
  if (data === null || !insertTransfer(view, data, onNotice)) return false;
  event.preventDefault();
  return true;
}
