import type { DocumentModel, EnTeteDeLettre } from '../../documents/index.ts';
import { heading } from './blocks/titre.ts';
import { paragraph } from './layout/flow.ts';
import type { Layout } from './layout/layout.ts';

/** From the left edge to what stands opposite the sender, as a part of the width. */
const OPPOSITE = 0.5;

/** Who writes, to whom, where and when, about what: the head of a letter. */
export function letterHead(layout: Layout, lettre: EnTeteDeLettre, to: DocumentModel['destinataire']): void {
  const { cursor, styles } = layout;
  const { expediteur, lieuEtDate, objet } = lettre;
  if (expediteur.length > 0) paragraph(layout, expediteur.join('\n'), styles.body);
  cursor.down(14);
  cursor.within(cursor.width * OPPOSITE, 0, () => {
    if (to) {
      const { adresse, courriel = '' } = to;
      paragraph(layout, [...adresse, courriel].filter((line) => line.trim() !== '').join('\n'), styles.body);
      cursor.down(14);
    }
    paragraph(layout, lieuEtDate, styles.body);
  });
  cursor.down(22);
  heading(layout, { texte: `Objet\u00a0: ${objet}` }, 0, 60);
  cursor.down(8);
}
