import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDFDocument } from 'pdf-lib';
import { afterAll, describe, expect, test } from 'vitest';
import { verapdf, verapdfDisponible, verapdfExige } from '../../../scripts/verapdf.ts';

const folder = mkdtempSync(join(tmpdir(), 'juge-'));
afterAll(() => rmSync(folder, { recursive: true }));

const state = await verapdfDisponible();
if (!state.disponible) console.warn(`Contrôle veraPDF non fait. ${state.raison}`);

describe('veraPDF, le juge', () => {
  test('est là quand on l’exige', () => {
    expect(state.disponible || !verapdfExige()).toBe(true);
  });

  test.runIf(state.disponible)(
    'refuse un PDF non balisé, un fichier qui n’en est pas un, un fichier absent',
    async () => {
      const document = await PDFDocument.create();
      document.addPage();
      const [untagged, text, absent] = [join(folder, 'a.pdf'), join(folder, 'b.pdf'), join(folder, 'c.pdf')];
      writeFileSync(untagged, await document.save());
      writeFileSync(text, 'Bonjour');
      const verdicts = await verapdf([untagged, text, absent], ['ua1', '3a']);
      expect(verdicts.map(({ fichier, profil, conforme }) => [fichier, profil, conforme])).toEqual([
        [untagged, 'ua1', false],
        [text, 'ua1', false],
        [absent, 'ua1', false],
        [untagged, '3a', false],
        [text, '3a', false],
        [absent, '3a', false],
      ]);
      expect(verdicts[0]?.regles.join('\n')).toContain('7.1-11');
      expect(verdicts.every(({ regles }) => regles.length > 0)).toBe(true);
    },
    120_000,
  );
});
