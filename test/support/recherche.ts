import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parse } from 'yaml';
import type { z } from 'zod';
import { formSchema } from '../../src/forms/schema.ts';
import {
  baremeSchema,
  contactSchema,
  departementSchema,
  etapeSchema,
  guideSchema,
  missionSchema,
  nouveauteSchema,
  orientationSchema,
  pageSchema,
  regionSchema,
  reponseSchema,
  synonymesSchema,
  termeSchema,
} from '../../src/schemas/index.ts';
import { fiches, indexer, savoir } from '../../src/search/build/index.ts';
import { ouvrir, type Fiche, type IndexRecherche } from '../../src/search/index.ts';

const lire = (fichier: string) => readFileSync(fichier, 'utf8');
const liste = <S extends z.ZodType>(fichier: string, schema: S): z.infer<S>[] =>
  schema.array().parse(parse(lire(fichier)));
const dossier = <S extends z.ZodType>(
  motif: string,
  schema: S,
  nom = (fichier: string) => basename(fichier, '.yaml'),
) =>
  globSync(motif)
    .sort()
    .map((fichier) => ({ slug: nom(fichier), data: schema.parse(parse(lire(fichier))) }));

function textes<S extends z.ZodType>(motif: string, schema: S) {
  return globSync(motif)
    .sort()
    .map((fichier) => {
      const [, entete = '', mdx = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/u.exec(lire(fichier)) ?? [];
      return { slug: basename(fichier, '.mdx'), data: schema.parse(parse(entete)), mdx };
    });
}

/** What the search knows, read from `content/` on the disk, without Astro. */
export function rechercheDuDisque(): { fiches: Fiche[]; index: IndexRecherche } {
  const glossaire = liste('content/glossary.yaml', termeSchema);
  const toutes = fiches({
    guides: textes('content/guides/*.mdx', guideSchema),
    missions: textes('content/missions/*.mdx', missionSchema),
    pages: textes('content/pages/*.mdx', pageSchema),
    etapes: dossier('content/etapes/*.yaml', etapeSchema),
    regions: dossier('content/regions/*.yaml', regionSchema),
    formulaires: dossier('content/forms/*/form.yaml', formSchema, (fichier) => fichier.split('/').at(-2) ?? ''),
    glossaire: glossaire.map((data) => ({ slug: data.id, data })),
    nationaux: liste('content/national.yaml', contactSchema),
    orientation: orientationSchema.parse(parse(lire('content/orientation.yaml'))),
    nouveautes: liste('content/nouveautes.yaml', nouveauteSchema),
  });
  const baremes = dossier('content/baremes/*.yaml', baremeSchema).map(({ data }) => data);
  const [enVigueur] = baremes.sort((a, b) => b.signe_le.localeCompare(a.signe_le));
  if (!enVigueur) throw new Error('Aucun barème dans content/baremes/.');
  const index = indexer(
    toutes,
    savoir({
      bareme: enVigueur,
      departements: liste('content/departements.yaml', departementSchema),
      synonymes: liste('content/synonymes.yaml', synonymesSchema),
      reponses: liste('content/reponses.yaml', reponseSchema),
    }),
  );
  return { fiches: toutes, index };
}

/** The same, opened and ready to answer. */
export const indexDuDisque = () => ouvrir(rechercheDuDisque().index);
