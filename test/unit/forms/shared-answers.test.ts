import { describe, expect, test } from 'vitest';
import { commonFields, newDraft, nextDraft, offers, type FormDefinition } from '../../../src/forms/index.ts';
import { dossier } from './dossier/sample.ts';

/** Another form of ours, that asks some of the same things in its own words. */
const letter: FormDefinition = {
  ...dossier,
  slug: 'lettre',
  titre_court: 'Lettre',
  sections: dossier.sections.map((section) => ({
    ...section,
    champs: section.champs.map((field) => {
      if (field.id === 'nom_cpts') return { ...field, id: 'nom', libelle: 'CPTS' };
      if (field.type === 'cases') {
        const options = [
          { id: 'm1', libelle: 'Accès', mission: 'acces-aux-soins' },
          { id: 'm2', libelle: 'Prévention' },
        ];
        return { ...field, commun: 'cpts.missions', options };
      }
      return field.type === 'groupe'
        ? { ...field, champs: field.champs.map((each) => ({ ...each, commun: `m.${each.id}` })) }
        : field;
    }),
  })),
};
const project: FormDefinition = {
  ...dossier,
  sections: dossier.sections.map((section) => ({
    ...section,
    champs: section.champs.map((field) => {
      if (field.type === 'cases') {
        const options = field.options.map((option) =>
          option.id === 'acces' ? { ...option, mission: 'acces-aux-soins' } : option,
        );
        return { ...field, commun: 'cpts.missions', options };
      }
      return field.id === 'courriel' ? { ...field, type: 'texte' as const, commun: 'm.nom' } : field;
    }),
  })),
};

const from = (reponses: object, le = '2026-11-01T00:00:00.000Z', nom = 'Ma lettre') => ({
  champs: commonFields(letter),
  reponses: { ...reponses },
  nom,
  le,
});

describe('les réponses communes à plusieurs formulaires', () => {
  test('sont proposées là où il n’y a rien, avec leur provenance', () => {
    const [offer, ...others] = offers(project, {}, [from({ nom: 'CPTS de Saint-Exemple' })]);
    expect(others).toEqual([]);
    expect(offer).toEqual({
      path: ['nom_cpts'],
      libelle: 'Nom de la CPTS',
      value: 'CPTS de Saint-Exemple',
      lignes: ['CPTS de Saint-Exemple'],
      source: { formulaire: 'lettre', titre: 'Lettre', nom: 'Ma lettre', le: '2026-11-01T00:00:00.000Z' },
    });
    expect(offers(project, { nom_cpts: 'déjà' }, [from({ nom: 'autre' })])).toEqual([]);
  });

  test('les choix passent par la mission, le nom ou le libellé ; le reste est laissé', () => {
    const [offer] = offers(project, {}, [from({ missions: ['m1', 'm2', 'm9'] })]);
    expect(offer).toMatchObject({
      path: ['missions'],
      value: ['acces', 'prevention'],
      lignes: ['Accès aux soins', 'Prévention'],
    });
  });

  test('une ligne d’un groupe répond à un champ seul', () => {
    const [offer] = offers(project, {}, [from({ membres: [{ nom: 'Dominique Exemple' }] })]);
    expect(offer).toMatchObject({ path: ['courriel'], value: 'Dominique Exemple' });
  });

  test('la plus récente d’abord, chacune une fois', () => {
    const found = offers(project, {}, [
      from({ nom: 'ancienne' }, '2025-01-01T00:00:00.000Z'),
      from({ nom: 'récente' }, '2026-01-01T00:00:00.000Z'),
      from({ nom: 'ancienne' }, '2024-01-01T00:00:00.000Z'),
    ]);
    expect(found.map(({ value }) => value)).toEqual(['récente', 'ancienne']);
  });

  test('prises, elles ne remplacent rien', () => {
    const values = offers(project, {}, [from({ nom: 'autre' })]).map(({ path, value }) => ({ path, value }));
    const draft = { ...newDraft(project), answers: { nom_cpts: 'écrit entre-temps' } };
    expect(nextDraft(draft, { type: 'taken', values }).answers).toEqual({ nom_cpts: 'écrit entre-temps' });
  });
});
