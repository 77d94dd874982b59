import type { Ink } from './ink.ts';
import type { Layout } from './layout/layout.ts';
import { RULE } from './layout/layout.ts';
import { LEFT, MARGIN, WIDTH } from './layout/page.ts';
import { oneLine, wrap } from './text/wrap.ts';

/** Below the text, in points from the foot of the page. */
const RULE_AT = MARGIN.bottom - 22;
const TEXT_AT = RULE_AT - 14;

/** The foot of every page: short name of the document, « page x de y ». An artifact: readers announce pages themselves. */
export function footers({ tagged, styles }: Layout, name: string): void {
  const style = styles.small;
  const count = tagged.pages.length;
  tagged.pages.forEach((page, i) => {
    const number = oneLine(style.face, `page ${i + 1} sur ${count}`, style.size);
    const [first, ...others] = wrap(style.face, name, style.size, WIDTH - number.width - 30);
    const title = first && others.length > 0 ? { ...first, text: `${first.text.trimEnd()}…` } : first;
    const draw = (ink: Ink): void => {
      ink.line([LEFT, RULE_AT], [LEFT + WIDTH, RULE_AT], RULE);
      if (title) ink.text(style, [title], LEFT, TEXT_AT);
      ink.text(style, [number], LEFT + WIDTH - number.width, TEXT_AT);
    };
    tagged.artifact('Footer', draw, page);
  });
}
