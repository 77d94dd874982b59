import { file, glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { CONTENU, nomDe, type Collection } from './contenu.ts';

function chargeur(collection: Collection) {
  const { fichiers, liste } = CONTENU[collection];
  if (liste) return file(`content/${fichiers}`);
  return glob({
    base: 'content',
    pattern: fichiers,
    // What is alone of its sort goes by the name of its collection.
    generateId: ({ entry }) => nomDe(collection, entry) || collection,
  });
}

type Collections = {
  readonly [C in Collection]: {
    readonly loader: ReturnType<typeof chargeur>;
    readonly schema: (typeof CONTENU)[C]['schema'];
  };
};

// Each key of CONTENU is given the loader and the schema of its own line; Object.entries only forgets which.
export const collections = Object.fromEntries(
  Object.entries(CONTENU).map(([nom, { schema }]) => [
    nom,
    defineCollection({ loader: chargeur(nom as Collection), schema }),
  ]),
) as unknown as Collections;
