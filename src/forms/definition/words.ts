import { z } from 'zod';

/** What every part of a definition is made of: names, printed texts, and references to other answers. */
export const id = z
  .string({ error: 'Il manque l’`id` du champ.' })
  .regex(/^[a-z][a-z0-9_]*$/, {
    error: 'Un `id` s’écrit en minuscules, chiffres et soulignés : il reste lisible dans le fichier enregistré.',
  })
  .describe('Nom stable, en minuscules : il est écrit dans les fichiers enregistrés');

/** A text that must be there; `quoi`, with its article, is how messages and completion name it. */
export const texte = (quoi: string) =>
  z
    .string({ error: `Il manque ${quoi}.` })
    .min(1, { error: `Il manque ${quoi}.` })
    .describe(quoi.charAt(0).toUpperCase() + quoi.slice(1));

/**
 * Where another answer lies: `nom_cpts`, `charges.montant` (a column of a group: every row), `budget.achats.prevu`
 * (one cell of a grid), `communes.population`. The first name is looked up in the row at hand, then in the rows
 * around it, then in the form.
 */
export const ref = z
  .string()
  .regex(/^[a-z][a-z0-9_]*(\.[a-z0-9][a-z0-9_-]*)*$/, {
    error: 'Un renvoi s’écrit `champ` ou `groupe.colonne`, en minuscules, sans espace.',
  })
  .describe('Renvoi à une autre réponse : `champ`, `groupe.colonne`, `grille.ligne.colonne`');
export const refs = z
  .union([ref, z.array(ref).min(1)])
  .describe('Un renvoi, ou plusieurs : toutes les valeurs qu’ils désignent');
export type Ref = string;
