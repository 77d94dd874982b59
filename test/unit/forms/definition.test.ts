import { describe, expect, test } from 'vitest';
import { formJsonSchema } from '../../../src/forms/json-schema.ts';
import { problems, section, texte, nombre, choix, groupe, grille } from './definition-sample.ts';

describe('une définition de formulaire', () => {
  test('convient', () => expect(problems({})).toEqual([]));

  test.each([
    [
      'un id en double',
      section(texte('nom'), texte('nom')),
      'sections.0.champs.1.id : L’`id` « nom » sert déjà dans ce formulaire : choisissez-en un autre.',
    ],
    [
      'un id en double dans un groupe',
      section(groupe('g', [texte('a'), texte('a')])),
      'sections.0.champs.0.champs.1.id : L’`id` « a » sert déjà dans ce formulaire : choisissez-en un autre.',
    ],
    [
      'une case en double',
      section({
        ...choix('c'),
        type: 'cases',
        options: [
          { id: 'x', libelle: 'X' },
          { id: 'x', libelle: 'Y' },
        ],
      }),
      'sections.0.champs.0.options.1.id : L’`id` « x » sert déjà dans ce formulaire : choisissez-en un autre.',
    ],
    [
      'une ligne en double',
      section(
        grille({
          lignes: [
            { id: 'l', libelle: 'L' },
            { id: 'l', libelle: 'M' },
          ],
        }),
      ),
      'sections.0.champs.0.lignes.1.id : L’`id` « l » sert déjà dans ce formulaire : choisissez-en un autre.',
    ],
    [
      'une colonne en double',
      section(grille({ colonnes: [nombre('a'), nombre('a')] })),
      'sections.0.champs.0.colonnes.1.id : L’`id` « a » sert déjà dans ce formulaire : choisissez-en un autre.',
    ],
    [
      'une rubrique en double',
      { sections: ['a', 'b'].map((id) => ({ id: 's', titre: 'S', champs: [texte(id)] })), fichier: { prefixe: 'S' } },
      'sections.1.id : L’`id` « s » sert déjà dans ce formulaire : choisissez-en un autre.',
    ],
    [
      'une réponse qui n’existe pas',
      { fichier: { prefixe: 'F', reponses: [['referents', 'prenom']] } },
      'fichier.reponses.0 : « referents › prenom » ne mène à aucune réponse écrite de ce formulaire.',
    ],
    [
      'un nom qui est l’adresse d’une autre page',
      section(texte('verifier')),
      'sections.0.champs.0.id : L’`id` « verifier » est l’adresse d’une autre page : choisissez-en un autre.',
    ],
    [
      'une rubrique qui a l’adresse d’une autre page',
      {
        presentation: 'dossier',
        sections: [{ id: 'debut', titre: 'S', champs: [texte('verifier')] }],
        fichier: { prefixe: 'S' },
      },
      'sections.0.id : L’`id` « debut » est l’adresse d’une autre page : choisissez-en un autre.',
    ],
    [
      'un type inconnu',
      section({ id: 'd', type: 'jour', libelle: 'D' }),
      'sections.0.champs.0.type : Type de champ inconnu : « jour ». Types possibles : texte, texte_long, texte_riche, nombre, montant, pourcentage, date, mois, annee, courriel, telephone, code_postal, site, siren, siret, rna, finess, rpps, iban, bic, oui_non, case, choix, cases, image, signature, communes, intertitre, texte_fixe, reserve, calcul, frise, carte, groupe, fiches, grille.',
    ],
    [
      'un champ sans libellé',
      section({ id: 'd', type: 'texte' }),
      'sections.0.champs.0.libelle : Il manque le `libelle`, recopié tel qu’il est imprimé sur le modèle officiel.',
    ],
    [
      'un choix sans option',
      section({ ...choix('c'), options: [] }),
      'sections.0.champs.0.options : Un choix a au moins une option, ou `options_de`.',
    ],
    [
      'des cases sans option',
      section({ ...choix('c'), type: 'cases', options: [] }),
      'sections.0.champs.0.options : Une liste de cases a au moins une option, ou `options_de`.',
    ],
    [
      'un type qui ne tient pas dans une case de tableau',
      section(grille({ colonnes: [{ ...texte('t'), type: 'texte_riche' }] })),
      'sections.0.champs.0.colonnes.0 : Ce type de champ ne tient pas dans une case de tableau : mettez-le dans la rubrique.',
    ],
    [
      'une option du nom d’une précision',
      section({
        ...choix('c'),
        options: [
          { id: 'x', libelle: 'X', precision: 'P' },
          { id: 'x_precision', libelle: 'Y' },
        ],
      }),
      'sections.0.champs.0.options.1.id : L’`id` « x_precision » est celui d’une précision à écrire : choisissez-en un autre.',
    ],
    [
      'des bornes à l’envers',
      section({ ...nombre('n'), minimum: 3, maximum: 2 }),
      'sections.0.champs.0.minimum : Le `minimum` dépasse le `maximum`.',
    ],
  ])('refuse %s', (_what, changes, problem) => expect(problems(changes)).toEqual([problem]));
});

describe('le schéma publié aide qui écrit un formulaire', () => {
  const schema: unknown = formJsonSchema();

  test('chaque clé dit à quoi elle sert', () => expect(undescribed(schema, [])).toEqual([]));

  test('chaque type de champ y est défini une fois, avec sa description', () => {
    const defs = Object.entries(recordOf(recordOf(schema)['$defs'])).filter(([name]) => name.startsWith('champ_'));
    expect(defs.length).toBeGreaterThan(30);
    for (const [name, def] of defs) expect(recordOf(def)['description'], name).toMatch(/\S/u);
    expect(JSON.stringify(schema).length).toBeLessThan(110_000);
  });
});

const recordOf = (value: unknown): Readonly<Record<string, unknown>> =>
  // Any object can be read by its keys; the rest has none.
  typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};

/** Properties that neither say what they are for, nor refer to something that does. */
function undescribed(node: unknown, path: readonly string[]): readonly string[] {
  const here = Object.entries(recordOf(recordOf(node)['properties'])).flatMap(([key, value]) => {
    const { description, const: constant, $ref: reference } = recordOf(value);
    return (description ?? constant ?? reference) === undefined ? [[...path, key].join('.')] : [];
  });
  return [...here, ...Object.entries(recordOf(node)).flatMap(([key, value]) => undescribed(value, [...path, key]))];
}
