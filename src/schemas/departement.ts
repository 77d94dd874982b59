import { z } from 'zod';
import { phrase } from './commun.ts';

/** Code of a département, as the Insee writes it: `35`, `2A`, `974`. Quoted in YAML, or `01` would lose its zero. */
export const codeDepartement = z
  .string({ error: 'Un code de département s’écrit entre guillemets : « 35 », « 2A », « 974 ».' })
  .regex(/^(0[1-9]|[1-8]\d|9[0-5]|2[AB]|97[1-46])$/, {
    error: 'Un code de département s’écrit 01 à 95, 2A, 2B, ou 971, 972, 973, 974, 976.',
  });

/** One entry of `content/departements.yaml`: what search needs to recognise a place. Source: Insee. */
export const departementSchema = z.strictObject({
  id: codeDepartement,
  nom: phrase('le nom du département'),
  region: phrase('le nom de la région'),
  /** Chef-lieu first, then the largest towns. */
  villes: z.array(phrase('le nom de la ville')).min(1, { error: 'Donnez au moins le chef-lieu.' }),
  /** The name is also an ordinary word (« Nord », « Var »…): search takes it with caution. */
  mot_courant: z.boolean().default(false),
});
export type Departement = z.infer<typeof departementSchema>;
