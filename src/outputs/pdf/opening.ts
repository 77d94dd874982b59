import type { DocumentModel } from '../../documents/index.ts';
import { letterHead } from './letter-head.ts';
import { heading } from './blocks/titre.ts';
import { paragraph } from './layout/flow.ts';
import type { Layout } from './layout/layout.ts';

/** The head of the first page: where to send it, then its title. */
export function opening(layout: Layout, document: DocumentModel): void {
  const { titre, sousTitre, destinataire, lettre } = document;
  if (lettre) return letterHead(layout, lettre, destinataire);
  const { cursor, styles } = layout;
  if (destinataire) {
    const { mention, adresse, courriel = '' } = destinataire;
    const lines = [`${mention} ${courriel}`.trim(), ...adresse].filter((line) => line.trim() !== '');
    paragraph(layout, lines.join('\n'), styles.small);
    cursor.down(12);
  }
  heading(layout, { texte: titre }, 0, 60);
  if (sousTitre?.trim()) paragraph(layout, sousTitre, { ...styles.body, grey: 0.25 });
  cursor.down(4);
}
