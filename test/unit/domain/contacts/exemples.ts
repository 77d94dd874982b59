import type { Contact } from '../../../../src/schemas/index.ts';

/** A made-up contact, with what a test wants to say of it. */
export const contact = (dit: Partial<Contact> = {}): Contact => ({
  id: 'ars-exemple',
  nature: 'ars',
  organisme: 'ARS Exemple',
  role: 'Demander un appui',
  departements: [],
  source: 'source-exemple',
  verifie_le: '2026-11-22',
  etat: 'lu',
  ...dit,
});
