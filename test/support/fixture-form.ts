import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { formSchema } from '../../src/forms/schema.ts';
import type { Answers, FormDefinition } from '../../src/forms/index.ts';

const ROOT = 'test/fixtures/forms/tous-les-champs';

/** A form where every kind of field is at least once, with a catalogue of three missions. Everything in it is fictitious. */
export function fixtureForm(): FormDefinition {
  const content = formSchema.parse(parse(readFileSync(`${ROOT}/form.yaml`, 'utf8')));
  return {
    ...content,
    slug: 'tous-les-champs',
    destinataire: {
      organisme: 'Agence fictive de La Maquette',
      adresse: ['1 place de l’Essai', '99000 Saint-Exemple'],
    },
    destinataires: {},
    catalogues: {
      missions: {
        'acces-aux-soins': mission('Accès aux soins', 1, 6, 18),
        prevention: mission('Prévention', 3, 12, 24),
        'qualite-pertinence': mission('Qualité et pertinence', 5, null, null),
      },
      tailles: [
        { taille: 1, de: 0, a: 40000, libelle: 'taille 1' },
        { taille: 2, de: 40000, a: null, libelle: 'taille 2' },
      ],
    },
    citations: { exemple: 'Guide fictif de La Maquette (2026)' },
  };
}

const mission = (titre: string, trame: number, demarrage: number | null, deploiement: number | null) => ({
  titre,
  trame,
  demarrage,
  deploiement,
  actions: [
    { texte: `Une première action pour ${titre}.`, indicateurs: [`Un indicateur de la première action.`] },
    { texte: `Une seconde action pour ${titre}.`, indicateurs: [] },
  ],
  indicateurs: [`Un indicateur pour ${titre}.`],
});

/** The same form, answered. */
export const fixtureAnswers = (): Answers => parse(readFileSync(`${ROOT}/exemple.yaml`, 'utf8')) as Answers;
