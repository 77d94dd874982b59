import { expect, test } from 'vitest';
import { compose } from '../../../src/documents/index.ts';
import { formSchema } from '../../../src/forms/schema.ts';
import { validate, type FormDefinition } from '../../../src/forms/index.ts';
import { form as sample } from '../forms/sample.ts';

const form: FormDefinition = {
  ...sample,
  ...formSchema.parse({
    edition: '2026-01',
    titre: 'Territoire',
    titre_court: 'Territoire',
    resume: 'Un territoire pour les essais.',
    duree: '1 minute',
    source: 'essai',
    envoi: { contact: 'x/y', mention: 'À :', objet: 'O', corps: 'C', ensuite: ['Lire : a', 'Dire : b', 'Voir : c'] },
    fichier: { prefixe: 'TERRITOIRE' },
    sections: [
      {
        id: 'lieux',
        titre: 'Lieux',
        champs: [
          { id: 'communes', type: 'communes', libelle: 'Communes' },
          { id: 'carte', type: 'carte', libelle: 'Carte', communes: 'communes' },
        ],
      },
    ],
  }),
};

const commune = (code: string, departement: string, population: number | null) => ({
  code,
  nom: `Commune ${code || 'écrite à la main'}`,
  departement,
  population,
});

function blocsOf(...communes: readonly unknown[]) {
  const result = validate(form, { communes });
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return compose(form, result.answers, { jour: '2026-11-22', adresse: 'https://exemple.fr/' }).blocs;
}

const said = (...communes: readonly unknown[]) =>
  blocsOf(...communes).flatMap((bloc) => (bloc.type === 'paragraphe' ? [bloc.texte] : []));

test('dit la source et l’année des populations, seulement de celles de la liste', () => {
  expect(said(commune('35001', '35', 1000))).toEqual(['Population municipale 2023, Insee.']);
  expect(said(commune('35001', '35', 1000), commune('97601', '976', 10))).toEqual([
    'Population municipale 2023 et 2017, Insee.',
  ]);
  expect(said(commune('98735', '987', 1000))).toEqual(['Population municipale, Insee.']);
  expect(said(commune('', '35', 1000))).toEqual([]);
  expect(said(commune('35001', '35', 1000), commune('', '35', 50))).toEqual([
    'Population municipale 2023, Insee\u202f; les lieux écrits à la main n’en viennent pas.',
  ]);
});

test('dessine des cellules toutes pareilles : aucune commune n’est désignée', () => {
  const [mosaic] = blocsOf(commune('35001', '35', 1000), commune('35002', '35', 900)).filter(
    ({ type }) => type === 'dessin',
  );
  if (mosaic?.type !== 'dessin') throw new Error('Aucun dessin');
  const inks = mosaic.dessin.formes.flatMap((forme) => (forme.type === 'trace' ? (forme.fond ?? []) : []));
  expect(inks).toHaveLength(2);
  expect(new Set(inks).size).toBe(1);
});
