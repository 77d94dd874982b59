import fc from 'fast-check';
import { formSchema } from '../../../src/forms/schema.ts';
import type { Answers, FormDefinition } from '../../../src/forms/index.ts';

/** A form of ours with one field of each kind, some demanded. */
export const form: FormDefinition = {
  ...formSchema.parse({
    edition: '2026-01',
    titre: 'Fiche de La Maquette',
    titre_court: 'Fiche d’essai',
    resume: 'Une fiche pour les essais.',
    duree: '1 minute',
    source: 'essai',
    envoi: {
      contact: 'x/y',
      mention: 'À retourner à :',
      objet: 'Réponse & suite',
      corps: 'Bonjour,\n\nVoici {fichier}.',
      ensuite: ['Relisez : tout.', 'Envoyez : par courriel.', 'Suivez : la réponse.'],
    },
    fichier: { prefixe: 'FICHE', reponses: [['territoire'], ['referents', 'nom']] },
    sections: [
      {
        id: 'qui',
        titre: 'Qui',
        champs: [
          {
            id: 'referents',
            type: 'groupe',
            libelle: 'Référents :',
            intitule: 'Référents',
            element: 'référent',
            champs: [
              { id: 'nom', type: 'texte', libelle: 'Nom', obligatoire: true },
              { id: 'courriel', type: 'courriel', libelle: 'Adresse e-mail' },
              { id: 'telephone', type: 'telephone', libelle: 'Téléphone' },
              {
                id: 'roles',
                type: 'cases',
                libelle: 'Rôles',
                options: [
                  { id: 'ecrit', libelle: 'Écrit' },
                  { id: 'relit', libelle: 'Relit' },
                ],
              },
            ],
          },
        ],
      },
      {
        id: 'quoi',
        titre: 'Quoi',
        mention: '(Facultatif)',
        champs: [
          {
            id: 'objectifs',
            type: 'cases',
            libelle: 'Objectifs',
            options: [
              { id: 'informer', libelle: 'S’informer' },
              { id: 'monter', libelle: 'Monter un projet' },
            ],
          },
          { id: 'contexte', type: 'texte_long', libelle: 'Contexte', longueur_max: 40 },
          { id: 'territoire', type: 'texte', libelle: 'Territoire', obligatoire: true },
        ],
      },
    ],
  }),
  slug: 'fiche',
  destinataire: { organisme: 'ARS', adresse: ['1 rue du Spécimen'], courriel: 'service@exemple.fr' },
  destinataires: {},
  catalogues: { missions: {}, tailles: [] },
  citations: {},
};

/** Texts that break careless code: controls, quotes, half characters, right to left, names of object properties. */
export const nasty = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.constantFrom(
    '__proto__',
    'constructor',
    '</script>',
    '\u202E\u200Ba',
    '\uD800',
    'a\r\nb\u2028c',
    'c’hœur Ÿ ñ',
    '👩‍⚕️',
  ),
);

const options = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const row = fc.record({
  nom: options(nasty),
  courriel: options(nasty),
  telephone: options(nasty),
  roles: options(fc.uniqueArray(fc.constantFrom('ecrit', 'relit'))),
});

/** Answers of the right shape, whatever they say, with keys that the form does not know. */
export const answers: fc.Arbitrary<Answers> = fc
  .record({
    referents: options(fc.array(row, { maxLength: 4 })),
    objectifs: options(fc.uniqueArray(fc.constantFrom('informer', 'monter'))),
    contexte: options(nasty),
    territoire: options(nasty),
    inconnue: options(fc.jsonValue({ maxDepth: 2 })),
  })
  // As JSON has it: what is undefined is not there.
  .map((value) => JSON.parse(JSON.stringify(value)));

/** The same object without some of its keys. */
export const without = (value: object, ...keys: readonly string[]): Record<string, unknown> =>
  Object.fromEntries(Object.entries(value).filter(([key]) => !keys.includes(key)));
