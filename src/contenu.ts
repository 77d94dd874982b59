/** Every sort of content, once: Astro's collections, the checks of scripts/ and the tests read this list. */
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

/**
 * Collection → its `sorte` in the singular, its `fichiers` inside content/, where `*` names the entry, and their shape.
 *
 * `liste`: one file holds all the entries, each with its own `id`.
 */
export const CONTENU = {
  sources: { sorte: 'source', fichiers: 'sources.yaml', schema: sourceSchema, liste: true },
  glossaire: { sorte: 'terme', fichiers: 'glossary.yaml', schema: termeSchema, liste: true },
  departements: { sorte: 'departement', fichiers: 'departements.yaml', schema: departementSchema, liste: true },
  synonymes: { sorte: 'synonymes', fichiers: 'synonymes.yaml', schema: synonymesSchema, liste: true },
  reponses: { sorte: 'reponse', fichiers: 'reponses.yaml', schema: reponseSchema, liste: true },
  orientation: { sorte: 'orientation', fichiers: 'orientation.yaml', schema: orientationSchema, liste: false },
  nationaux: { sorte: 'national', fichiers: 'national.yaml', schema: contactSchema, liste: true },
  nouveautes: { sorte: 'nouveaute', fichiers: 'nouveautes.yaml', schema: nouveauteSchema, liste: true },
  guides: { sorte: 'guide', fichiers: 'guides/*.mdx', schema: guideSchema, liste: false },
  missions: { sorte: 'mission', fichiers: 'missions/*.mdx', schema: missionSchema, liste: false },
  pages: { sorte: 'page', fichiers: 'pages/*.mdx', schema: pageSchema, liste: false },
  etapes: { sorte: 'etape', fichiers: 'etapes/*.yaml', schema: etapeSchema, liste: false },
  regions: { sorte: 'region', fichiers: 'regions/*.yaml', schema: regionSchema, liste: false },
  baremes: { sorte: 'bareme', fichiers: 'baremes/*.yaml', schema: baremeSchema, liste: false },
  formulaires: { sorte: 'form', fichiers: 'forms/*/form.yaml', schema: formSchema, liste: false },
} as const;

/** Name of a collection: `guides`, `formulaires`… */
export type Collection = keyof typeof CONTENU;

/** The name of an entry from its file inside content/: `guides/le-territoire.mdx` → `le-territoire`; `undefined` elsewhere. */
export function nomDe(collection: Collection, fichier: string): string | undefined {
  const [avant = '', apres] = CONTENU[collection].fichiers.split('*');
  if (apres === undefined) return fichier === avant ? '' : undefined;
  const nom = fichier.slice(avant.length, -apres.length);
  return fichier === `${avant}${nom}${apres}` && /^[^/]+$/u.test(nom) ? nom : undefined;
}
