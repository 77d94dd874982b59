import { baseline } from '../layout/flow.ts';
import type { Layout } from '../layout/layout.ts';
import { oneLine, wrap } from '../text/wrap.ts';

const CONTINUED = ' (suite)';

/**
 * Repeats a label above what continues on a new page: seen, not read twice.
 *
 * @param outdent how far it stands to the left of the text, in points.
 */
export function continued({ cursor, styles, tagged }: Layout, text: string, outdent: number): void {
  const style = styles.label;
  const room = cursor.width - oneLine(style.face, `…${CONTINUED}`, style.size).width;
  const [first, ...others] = wrap(style.face, text, style.size, room);
  const shown = `${(first?.text ?? '').trimEnd()}${others.length > 0 ? '…' : ''}${CONTINUED}`;
  const top = baseline(cursor.y, style);
  tagged.artifact('Pagination', (ink) =>
    ink.text(style, [oneLine(style.face, shown, style.size)], cursor.left - outdent, top),
  );
  cursor.pad(style.leading + 3);
}
