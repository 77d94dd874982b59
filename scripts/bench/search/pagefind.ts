import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Page } from './corpus.ts';

const html = (texte: string) => texte.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** What Pagefind is given for a page: a title, weighted fields, the body. */
const enHtml = ({ titre, motsCles, resume, sousTitres, texte }: Page) => `<html lang="fr"><body><main>
<h1>${html(titre)}</h1><p data-pagefind-weight="6">${html(motsCles)}</p><p data-pagefind-weight="3">${html(resume)}</p>
<p data-pagefind-weight="2">${html(sousTitres)}</p><p>${html(texte)}</p></main></body></html>`;

/** Writes the bundle of Pagefind in a folder. Its address of a page is its rank: `#` would be cut. */
export async function ecrirePagefind(pages: readonly Page[], dossier: string): Promise<void> {
  // No types that resolve outside its own tree: what is used of them is written here.
  const { createIndex, close } = (await import('pagefind')) as unknown as {
    createIndex(options: object): Promise<{
      index: {
        addHTMLFile(file: { url: string; content: string }): Promise<{ errors: string[] }>;
        writeFiles(options: { outputPath: string }): Promise<{ errors: string[] }>;
      };
    }>;
    close(): Promise<void>;
  };
  const { index } = await createIndex({ forceLanguage: 'fr' });
  for (const [rang, page] of pages.entries()) {
    const { errors } = await index.addHTMLFile({ url: `/${rang}/`, content: enHtml(page) });
    if (errors.length > 0) throw new Error(errors.join('\n'));
  }
  await index.writeFiles({ outputPath: dossier });
  await close();
}

/** Bytes of a bundle: its code for a French reader, its whole index, and the mean excerpt that each result asks for. */
export function peserPagefind(dossier: string): { code: number; index: number; extrait: number } {
  const fichiers = readdirSync(dossier, { recursive: true, withFileTypes: true })
    .filter((entree) => entree.isFile())
    .map((entree) => join(entree.parentPath, entree.name));
  const poids = (motif: RegExp, compresse: boolean) =>
    fichiers
      .filter((fichier) => motif.test(fichier))
      .map((fichier) => (compresse ? brotliCompressSync(readFileSync(fichier)).length : statSync(fichier).size));
  const somme = (nombres: readonly number[]) => nombres.reduce((total, un) => total + un, 0);
  const extraits = poids(/\.pf_fragment$/u, false);
  return {
    code: somme([...poids(/pagefind\.js$/u, true), ...poids(/wasm\.fr\.pagefind$/u, false)]),
    index: somme([...poids(/\.pf_(index|meta)$/u, false), ...poids(/entry\.json$/u, true)]),
    extrait: Math.round(somme(extraits) / Math.max(1, extraits.length)),
  };
}
