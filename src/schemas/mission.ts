import { z } from 'zod';
import { fait, jour, motsCles, phrase, slug, sourceId } from './commun.ts';

const DELAI = 'Un délai se compte en mois entiers, au moins 1 ; `null` s’il n’y en a pas.';
const mois = z.int({ error: DELAI }).positive({ error: DELAI }).nullable();

/** What an action is about, for whom, and with whom: closed lists, so that the catalogue can be filtered by them. */
export const THEMES = [
  'medecin-traitant',
  'soins-non-programmes',
  'orientation',
  'ville-hopital',
  'maladies-chroniques',
  'diabete',
  'obesite',
  'cancer',
  'coeur',
  'sante-mentale',
  'addictions',
  'grand-age',
  'enfance',
  'violences',
  'vaccination',
  'crise',
  'pratiques',
  'bien-etre-des-soignants',
  'etudiants-et-stagiaires',
  'installation',
] as const;
export const PUBLICS = [
  'sans-medecin-traitant',
  'maladie-chronique',
  'personnes-agees',
  'enfants-et-jeunes',
  'femmes',
  'precarite',
  'professionnels',
  'etudiants',
] as const;
export const PROFESSIONS = ['toutes', 'medecins', 'pharmaciens', 'etablissements'] as const;

export type Theme = (typeof THEMES)[number];
export type Public = (typeof PUBLICS)[number];
export type Profession = (typeof PROFESSIONS)[number];

/** Words of a closed list; the message of a word that is not one of them says them all. */
const parmi = <const T extends readonly [string, ...string[]]>(mots: T, de: string) =>
  z.array(z.enum(mots, { error: `Choisissez ${de} parmi : ${mots.join(', ')}.` })).default([]);

/** An action led or planned somewhere. Its indicators were read where the action was; none found: none written. */
const exemple = fait.extend({
  indicateurs: z.array(phrase('l’indicateur de l’action')).default([]),
  themes: parmi(THEMES, 'un thème'),
  publics: parmi(PUBLICS, 'un public'),
  professions: parmi(PROFESSIONS, 'une profession'),
});
export type ActionExemple = z.infer<typeof exemple>;

/** As many as src/domain/trames/ draws. */
export const NOMBRE_DE_TRAMES = 12;
const TRAME = `La trame d’une mission va de 1 à ${NOMBRE_DE_TRAMES}, une par mission.`;

/** Front matter of `content/missions/<slug>.mdx`; the body explains the mission in plain French. */
export const missionSchema = z.strictObject({
  titre: phrase('le titre de la mission'),
  titre_court: phrase('le titre court de la mission'),
  resume: phrase('le résumé de la mission en une phrase'),
  /** Texture and colour of the mission, as in src/domain/trames/; missions are shown in this order. */
  trame: z.int({ error: TRAME }).min(1, { error: TRAME }).max(NOMBRE_DE_TRAMES, { error: TRAME }),
  categorie: z.enum(['socle', 'complementaire'], {
    error: 'Une mission est « socle » (obligatoire) ou « complementaire » (au choix).',
  }),
  /** Months after the signature of the contract; `null`: no particular delay. */
  delais: z.strictObject({ demarrage: mois, deploiement: mois, source: sourceId }),
  /** In the order of the page: links name an action by its rank, so new ones go last. */
  exemples: z.array(exemple).min(1, { error: 'Donnez au moins un exemple d’action.' }),
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
