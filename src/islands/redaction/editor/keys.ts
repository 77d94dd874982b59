import { baseKeymap, chainCommands, joinTextblockBackward } from 'prosemirror-commands';
import { redo, undo } from 'prosemirror-history';
import { keydownHandler, keymap } from 'prosemirror-keymap';
import { splitListItemKeepMarks } from 'prosemirror-schema-list';
import { Plugin, type Command } from 'prosemirror-state';
import { GESTURES } from './gestures.ts';
import { indent, listDepth, outdent, plainBefore, toggleList } from './lists.ts';
import { schema } from './schema.ts';
import { arrowOut, cellBelow, nextCell, previousCell } from './tables.ts';

/** In a list, Tab stays in the list, even where no level is left: it would leave by surprise. */
const inList: Command = (state) => listDepth(state.selection.$from) > 0;

/** What the keyboard does. After Escape, Tab leaves the text, wherever it is. */
export function keys(): Plugin[] {
  let leaving = false;
  const stays =
    (command: Command): Command =>
    (...given) =>
      !leaving && command(...given);
  const enter = chainCommands(cellBelow, splitListItemKeepMarks(schema.nodes.element));
  const own = keydownHandler({
    Enter: enter,
    'Shift-Enter': chainCommands(enter, baseKeymap['Enter'] ?? enter),
    Backspace: chainCommands(plainBefore, joinTextblockBackward),
    Tab: stays(chainCommands(nextCell, indent, inList)),
    'Shift-Tab': stays(chainCommands(previousCell, outdent)),
    ArrowDown: arrowOut(1),
    ArrowUp: arrowOut(-1),
    'Mod-b': GESTURES.gras,
    'Mod-i': GESTURES.italique,
    'Mod-z': undo,
    'Mod-y': redo,
    'Mod-Shift-z': redo,
  });
  const plugin = new Plugin({
    props: {
      handleKeyDown(view, event) {
        const handled = own(view, event);
        if (event.key !== 'Shift') leaving = event.key === 'Escape';
        return handled;
      },
      handleTextInput: (view, from, _to, text) => text === ' ' && beginList(from)(view.state, view.dispatch, view),
    },
  });
  return [plugin, keymap(baseKeymap)];
}

/** « - » or « 1. » and a space, at the start of a paragraph: a list. */
const beginList =
  (from: number): Command =>
  (state, dispatch, view) => {
    const { $from, empty } = state.selection;
    if (!empty || $from.depth !== 1 || $from.parent.type !== schema.nodes.paragraphe || view === undefined)
      return false;
    const before = $from.parent.textBetween(0, $from.parentOffset, null, '\uFFFC');
    const numbered = /^1[.)]$/u.test(before);
    if (!numbered && !/^[-–*]$/u.test(before)) return false;
    dispatch?.(state.tr.delete($from.start(), from));
    return toggleList(numbered)(view.state, view.dispatch, view);
  };
