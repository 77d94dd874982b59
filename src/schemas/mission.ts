import { z } from 'zod';
import { fait, jour, motsCles, phrase, slug, sourceId } from './commun.ts';

const DELAI = 'Un délai se compte en mois entiers, au moins 1 ; `null` s’il n’y en a pas.';
const mois = z.int({ error: DELAI }).positive({ error: DELAI }).nullable();

const TRAME = 'La trame d’une mission va de 1 à 6, une par mission.';

/** Front matter of `content/missions/<slug>.mdx`; the body explains the mission in plain French. */
export const missionSchema = z.strictObject({
  titre: phrase('le titre de la mission'),
  titre_court: phrase('le titre court de la mission'),
  resume: phrase('le résumé de la mission en une phrase'),
  /** Texture and colour of the mission, 1 to 6, as in styles/tokens.css. */
  trame: z.int({ error: TRAME }).min(1, { error: TRAME }).max(6, { error: TRAME }),
  categorie: z.enum(['socle', 'complementaire'], {
    error: 'Une mission est « socle » (obligatoire) ou « complementaire » (au choix).',
  }),
  /** Months after the signature of the contract; `null`: no particular delay. */
  delais: z.strictObject({ demarrage: mois, deploiement: mois, source: sourceId }),
  exemples: z.array(fait).min(1, { error: 'Donnez au moins un exemple d’action.' }),
  partenaires: z.array(phrase('le nom du partenaire')),
  indicateurs: z.array(fait).min(1, { error: 'Donnez au moins un indicateur.' }),
  base_legale: z.array(fait).min(1, { error: 'Citez au moins un texte.' }),
  /** What the documents of 2019-2021 said then, kept for readers who hold one. */
  disait_alors: z.array(fait).default([]),
  mots_cles: motsCles,
  verifie_le: jour,
  a_revoir_le: jour,
  guides: z.array(slug).default([]),
});
export type Mission = z.infer<typeof missionSchema>;
