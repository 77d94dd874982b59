import type { Ink } from './ink.ts';
import type { Layout } from './layout/layout.ts';
import { RULE } from './layout/layout.ts';
import { MARGIN } from './layout/page.ts';
import type { Page } from './tagged.ts';
import { oneLine, wrap } from './text/wrap.ts';

/** Below the text, in points from the foot of the page. */
const RULE_AT = MARGIN.bottom - 22;
const TEXT_AT = RULE_AT - 14;

/** The foot of a page: short name of the document, « page x sur y ». An artifact: readers announce pages themselves. */
export function footer({ tagged, styles }: Layout, page: Page, name: string, number: number, count: number): void {
  const style = styles.small;
  const width = page.width - 2 * MARGIN.side;
  const end = oneLine(style.face, `page ${number} sur ${count}`, style.size);
  const [first, ...others] = wrap(style.face, name, style.size, width - end.width - 30);
  const title = first && others.length > 0 ? { ...first, text: `${first.text.trimEnd()}…` } : first;
  const draw = (ink: Ink): void => {
    ink.line([MARGIN.side, RULE_AT], [MARGIN.side + width, RULE_AT], RULE);
    if (title) ink.text(style, [title], MARGIN.side, TEXT_AT);
    ink.text(style, [end], MARGIN.side + width - end.width, TEXT_AT);
  };
  tagged.artifact('Footer', draw, page);
}
