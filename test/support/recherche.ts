import { globSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { z } from 'zod';
import { CONTENU, nomDe, type Collection } from '../../src/contenu.ts';
import { fiches, indexer, savoir } from '../../src/search/build/index.ts';
import { ouvrir, type Fiche, type IndexRecherche } from '../../src/search/index.ts';

const lire = (fichier: string) => readFileSync(`content/${fichier}`, 'utf8');

type Donnee<C extends Collection> = z.infer<(typeof CONTENU)[C]['schema']>;

/** The schema of a collection gives its own shape: TypeScript does not follow a key through the list. */
const lu = <C extends Collection>(collection: C, valeur: unknown) =>
  CONTENU[collection].schema.parse(valeur) as Donnee<C>;

const liste = <C extends Collection>(collection: C): Donnee<C>[] =>
  (parse(lire(CONTENU[collection].fichiers)) as unknown[]).map((valeur) => lu(collection, valeur));

const fichiersDe = (collection: Collection) =>
  globSync(CONTENU[collection].fichiers, { cwd: 'content' })
    .sort()
    .map((fichier) => ({ slug: nomDe(collection, fichier) ?? '', texte: lire(fichier) }));

const dossier = <C extends Collection>(collection: C) =>
  fichiersDe(collection).map(({ slug, texte }) => ({ slug, data: lu(collection, parse(texte)) }));

const textes = <C extends Collection>(collection: C) =>
  fichiersDe(collection).map(({ slug, texte }) => {
    const [, entete = '', mdx = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/u.exec(texte) ?? [];
    return { slug, data: lu(collection, parse(entete)), mdx };
  });

/** What the search knows, read from `content/` on the disk, without Astro. */
export function rechercheDuDisque(): { fiches: Fiche[]; index: IndexRecherche } {
  const glossaire = liste('glossaire');
  const toutes = fiches({
    guides: textes('guides'),
    missions: textes('missions'),
    pages: textes('pages'),
    etapes: dossier('etapes'),
    regions: dossier('regions'),
    formulaires: dossier('formulaires'),
    glossaire: glossaire.map((data) => ({ slug: data.id, data })),
    nationaux: liste('nationaux'),
    orientation: lu('orientation', parse(lire(CONTENU.orientation.fichiers))),
    nouveautes: liste('nouveautes'),
  });
  const baremes = dossier('baremes').map(({ data }) => data);
  const [enVigueur] = baremes.sort((a, b) => b.signe_le.localeCompare(a.signe_le));
  if (!enVigueur) throw new Error('Aucun barème dans content/baremes/.');
  const index = indexer(
    toutes,
    savoir({
      bareme: enVigueur,
      departements: liste('departements'),
      synonymes: liste('synonymes'),
      reponses: liste('reponses'),
    }),
  );
  return { fiches: toutes, index };
}

/** The same, opened and ready to answer. */
export const indexDuDisque = () => ouvrir(rechercheDuDisque().index);
