import type { BlocOf } from '../../../documents/index.ts';
import { paragraph } from '../layout/flow.ts';
import type { Layout } from '../layout/layout.ts';
import { isBlank } from '../text/runs.ts';

export function texte(layout: Layout, { texte: text, ton = 'normal' }: BlocOf<'paragraphe'>): void {
  if (isBlank(text)) return;
  paragraph(layout, text, ton === 'discret' ? layout.styles.small : layout.styles.body);
  layout.cursor.space(7);
}
