// Our engine, in its normal profile: tagged, PDF/UA-1 + PDF/A-3a, answers attached.
import { write } from '../../../../src/outputs/pdf/index.ts';

export async function make(document, fonts) {
  const { octets } = await write(document, { date: new Date('2026-11-21T10:00:00Z'), fonts, profil: 'archive' });
  return octets;
}
