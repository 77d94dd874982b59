import { z } from 'zod';
import { fait, jour, nomme, phrase, slug } from './commun.ts';
import { geste } from './etape.ts';

const reponse = z.strictObject({
  valeur: nomme('la `valeur` de la réponse, un mot pour l’adresse (oui, non, soignant)'),
  texte: phrase('le texte de la réponse'),
  precision: z.string().optional(),
  /** The next question, or the outcome. */
  vers: nomme('où mène la réponse : `vers`, suivi de l’`id` d’une question ou d’une issue'),
});

const question = z
  .strictObject({
    id: slug,
    /** Key in the address: `?profil=…`. Two questions may share one, on two different ways. */
    cle: nomme('la `cle` de la question, un mot pour l’adresse (profil, region)'),
    question: phrase('la question posée'),
    aide: z.string().optional(),
    reponses: z.array(reponse).default([]),
    /** The answers are the regions, and all of them lead to the same place. */
    regions: z
      .strictObject({ vers: nomme('où mènent les régions : `vers`, suivi de l’`id` d’une question ou d’une issue') })
      .optional(),
  })
  .refine(({ reponses, regions }) => (regions === undefined ? reponses.length > 1 : reponses.length === 0), {
    error: 'Une question a au moins deux `reponses`, ou bien `regions` et aucune réponse.',
  });

/** Whom one addresses: who helps a project, the ARS, the caisse, the union of one's profession. */
export const DESTINATAIRES = ['appui', 'ars', 'caisse', 'urps'] as const;
export type Destinataire = (typeof DESTINATAIRES)[number];

const destinataire = z.strictObject({
  qui: z.enum(DESTINATAIRES, { error: `Un destinataire (\`qui\`) est l’un de : ${DESTINATAIRES.join(', ')}.` }),
  pour: phrase('pour quoi lui écrire, à cette issue'),
});

const issue = z.strictObject({
  id: slug,
  titre: phrase('le titre de l’issue : ce qu’il y a à faire'),
  /** The site has little for this person: what to do instead. */
  sortie: z.boolean().default(false),
  texte: z
    .array(phrase('une phrase de l’issue'))
    .min(1, { error: 'Une issue dit quoi faire, en une phrase au moins.' }),
  gestes: z.array(geste).default([]),
  faits: z.array(fait).default([]),
  /** The step of the path where this outcome stands. */
  etape: z
    .int()
    .min(1, { error: 'Le numéro d’une étape va de 1 à 9.' })
    .max(9, { error: 'Le numéro d’une étape va de 1 à 9.' })
    .optional(),
  formulaires: z.array(slug).default([]),
  guides: z.array(slug).default([]),
  missions: z.array(slug).default([]),
  /** Whom to write to in the region, in the order of use; empty: nobody. */
  contacts: z.array(destinataire).default([]),
});

/** `content/orientation.yaml`: the questions of « Par où commencer ? » and where they lead. */
export const orientationSchema = z.strictObject({
  depart: slug,
  questions: z.array(question).min(1, { error: 'Il faut au moins une question.' }),
  issues: z.array(issue).min(1, { error: 'Il faut au moins une issue.' }),
  verifie_le: jour,
  a_revoir_le: jour,
});
export type Orientation = z.infer<typeof orientationSchema>;
