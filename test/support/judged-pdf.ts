/** What programs that know nothing of ours must find right in our PDFs: qpdf, and veraPDF for PDF/UA-1 and PDF/A-3a. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { verapdf, verapdfDisponible, verapdfExige } from '../../scripts/verapdf.ts';
import { installed, qpdfComplaints } from './pdf.ts';

/** Java starts, then reads some forty documents. */
const LONG = 15 * 60_000;
const judge = await verapdfDisponible();

/** Writes the documents on the disk, then tests them all. @param made their names and bytes, one after the other. */
export function judgedPdfs(made: () => AsyncIterable<readonly [name: string, octets: Uint8Array]>): void {
  const folder = mkdtempSync(join(tmpdir(), 'pdf-juges-'));
  const files: string[] = [];
  afterAll(() => rmSync(folder, { recursive: true }));

  beforeAll(async () => {
    for await (const [name, octets] of made()) {
      const file = join(folder, `${name}.pdf`);
      writeFileSync(file, octets);
      files.push(file);
    }
  }, LONG);

  test.runIf(installed('qpdf'))(
    'qpdf n’y trouve rien à redire',
    async () => {
      for (const file of files) expect(await qpdfComplaints(file), file).toBe('');
    },
    LONG,
  );

  test(
    'veraPDF : PDF/UA-1 et PDF/A-3a',
    async ({ skip }) => {
      if (!judge.disponible && !verapdfExige()) skip(`contrôle veraPDF non fait. ${judge.raison}`);
      const verdicts = await verapdf(files, ['ua1', '3a']);
      expect(verdicts).toHaveLength(2 * files.length);
      expect(verdicts.filter(({ conforme }) => !conforme)).toEqual([]);
    },
    LONG,
  );
}
