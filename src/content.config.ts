import { file, glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { formSchema } from './forms/schema.ts';
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
  sourceSchema,
  synonymesSchema,
  termeSchema,
} from './schemas/index.ts';

const textes = (dossier: string) => glob({ base: `content/${dossier}`, pattern: '*.mdx' });
const fiches = (dossier: string) => glob({ base: `content/${dossier}`, pattern: '*.yaml' });

export const collections = {
  guides: defineCollection({ loader: textes('guides'), schema: guideSchema }),
  missions: defineCollection({ loader: textes('missions'), schema: missionSchema }),
  pages: defineCollection({ loader: textes('pages'), schema: pageSchema }),
  etapes: defineCollection({ loader: fiches('etapes'), schema: etapeSchema }),
  regions: defineCollection({ loader: fiches('regions'), schema: regionSchema }),
  baremes: defineCollection({ loader: fiches('baremes'), schema: baremeSchema }),
  formulaires: defineCollection({
    loader: glob({
      base: 'content/forms',
      pattern: '*/form.yaml',
      generateId: ({ entry }) => entry.replace('/form.yaml', ''),
    }),
    schema: formSchema,
  }),
  nationaux: defineCollection({ loader: file('content/national.yaml'), schema: contactSchema }),
  glossaire: defineCollection({ loader: file('content/glossary.yaml'), schema: termeSchema }),
  departements: defineCollection({ loader: file('content/departements.yaml'), schema: departementSchema }),
  synonymes: defineCollection({ loader: file('content/synonymes.yaml'), schema: synonymesSchema }),
  reponses: defineCollection({ loader: file('content/reponses.yaml'), schema: reponseSchema }),
  orientation: defineCollection({
    loader: glob({ base: 'content', pattern: 'orientation.yaml' }),
    schema: orientationSchema,
  }),
  nouveautes: defineCollection({ loader: file('content/nouveautes.yaml'), schema: nouveauteSchema }),
  sources: defineCollection({ loader: file('content/sources.yaml'), schema: sourceSchema }),
};
