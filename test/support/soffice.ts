/** LibreOffice, which opens our documents with a program that knows nothing of ours. */
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const FILTERS = { pdf: 'pdf:writer_pdf_Export', docx: 'docx:MS Word 2007 XML' } as const;

/**
 * The documents as LibreOffice opens and saves them, in the order given, with a profile of its own.
 *
 * @throws {Error} when one could not be opened: without a screen, LibreOffice repairs nothing.
 */
export async function converted(documents: readonly Uint8Array[], to: keyof typeof FILTERS): Promise<Uint8Array[]> {
  const folder = mkdtempSync(join(tmpdir(), 'soffice-'));
  try {
    const files = documents.map((bytes, i) => {
      const file = join(folder, `document-${i}.docx`);
      writeFileSync(file, bytes);
      return file;
    });
    const made = join(folder, 'faits');
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profil')).href}`;
    await run('soffice', [profile, '--headless', '--convert-to', FILTERS[to], '--outdir', made, ...files]);
    return documents.map((_, i) => new Uint8Array(readFileSync(join(made, `document-${i}.${to}`))));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
