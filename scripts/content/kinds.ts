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
  sourceSchema,
  synonymesSchema,
  termeSchema,
} from '../../src/schemas/index.ts';

/** One sort of content: which files hold it, and the shape they must have. */
interface KindRule {
  /** Matches the path inside content/; the group `slug` names the entry. */
  readonly path: RegExp;
  readonly schema: z.ZodType;
  /** The file is a list of entries, each with its own `id`. */
  readonly list?: true;
}

export const KINDS = {
  source: { path: /^sources\.yaml$/, schema: sourceSchema, list: true },
  terme: { path: /^glossary\.yaml$/, schema: termeSchema, list: true },
  departement: { path: /^departements\.yaml$/, schema: departementSchema, list: true },
  synonymes: { path: /^synonymes\.yaml$/, schema: synonymesSchema, list: true },
  reponse: { path: /^reponses\.yaml$/, schema: reponseSchema, list: true },
  orientation: { path: /^orientation\.yaml$/, schema: orientationSchema },
  national: { path: /^national\.yaml$/, schema: contactSchema, list: true },
  nouveaute: { path: /^nouveautes\.yaml$/, schema: nouveauteSchema, list: true },
  guide: { path: /^guides\/(?<slug>[^/]+)\.mdx$/, schema: guideSchema },
  mission: { path: /^missions\/(?<slug>[^/]+)\.mdx$/, schema: missionSchema },
  page: { path: /^pages\/(?<slug>[^/]+)\.mdx$/, schema: pageSchema },
  etape: { path: /^etapes\/(?<slug>[^/]+)\.yaml$/, schema: etapeSchema },
  region: { path: /^regions\/(?<slug>[^/]+)\.yaml$/, schema: regionSchema },
  bareme: { path: /^baremes\/(?<slug>[^/]+)\.yaml$/, schema: baremeSchema },
  form: { path: /^forms\/(?<slug>[^/]+)\/form\.yaml$/, schema: formSchema },
} as const satisfies Record<string, KindRule>;

export type Kind = keyof typeof KINDS;

/** Files that live in content/ without being entries: the notice for editors, the words, the schemas, the addresses published, the filled forms. */
export const BESIDE =
  /^((forms\/)?LISEZMOI\.md|mots\.txt|liens-publies\.json|schemas\/[a-z]+\.json|forms\/[^/]+\/(?!form\.yaml)[^/]+\.(yaml|json))$/;
