import { z } from 'zod';
import { AVIS } from '../dossier/tracking.ts';

const mark = {
  le: z.iso.datetime().describe('Instant'),
  par: z.string().optional().describe('Qui, quand cette personne a donné un nom'),
};
const marks = (quoi: string) => z.record(z.string(), z.looseObject(mark)).describe(quoi);

const errand = z.union([
  z.looseObject({ ...mark, pour: z.literal('relecture') }),
  z.looseObject({
    ...mark,
    pour: z.literal('redaction'),
    sections: z.array(z.string()).describe('Rubriques confiées, par leur `id`'),
  }),
]);

const section = z.looseObject({
  terminee: z.boolean().optional().describe('Dit par l’équipe'),
  responsable: z.string().optional().describe('Qui l’écrit'),
  relecteur: z.string().optional().describe('Qui la relit'),
  confiee: z.looseObject(mark).optional().describe('Confiée dans un fichier à part, et pas encore reprise'),
  avis: z
    .looseObject({ ...mark, valeur: z.enum(AVIS) })
    .optional()
    .describe('Avis de la relecture'),
  commentaires: z
    .array(z.looseObject({ ...mark, id: z.string(), texte: z.string() }))
    .optional()
    .describe('Remarques de la relecture'),
});

const version = z.looseObject({
  ...mark,
  id: z.string(),
  nom: z.string().describe('« Avant la réunion du 3 novembre »'),
  reponses: z
    .record(z.string(), z.unknown())
    .describe('Les réponses ce jour-là ; les octets de ses images sont dans `images`'),
});

/** Who did what in a dossier, as `forms/dossier/tracking.ts` has it; keys of later versions of the site are welcome. */
export const trackingSchema = z
  .looseObject({
    dossier: z.string().min(1).describe('Deux fichiers qui ont le même viennent du même dossier'),
    nom: z.string().optional().describe('Nom du dossier'),
    confie: errand.optional().describe('Ce fichier est une copie faite pour quelqu’un ; absent : le dossier lui-même'),
    reponses: marks('Place d’une réponse (`adherents/r1/nom`) → qui l’a écrite, et quand'),
    retires: marks('Place d’une ligne retirée → par qui, et quand'),
    sections: z.record(z.string(), section).describe('`id` d’une rubrique → où elle en est'),
    versions: z.array(version).describe('Versions nommées, dans leur ordre'),
    fichiers: z
      .array(z.looseObject({ ...mark, partie: z.array(z.string()).optional().describe('Rubriques qu’il contient') }))
      .describe('Fichiers enregistrés, le dernier à la fin'),
    de_cote: z
      .record(z.string(), z.array(z.looseObject({ ...mark, valeur: z.unknown() })))
      .describe('Place d’une réponse → celles qu’une fusion a mises de côté'),
    images: z
      .record(z.string(), z.string())
      .describe('Empreinte → base64 : les images des versions passées, une fois pour toutes'),
  })
  .meta({ id: 'suivi' });
