import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { FormContentError, formSlugs, loadForm } from '../../scripts/load-form.ts';
import { compose, nextSteps } from '../../src/documents/index.ts';
import {
  addresseeOf,
  scopeOf,
  validate,
  valuesAt,
  compute,
  type Answers,
  type Field,
  type ValidAnswers,
} from '../../src/forms/index.ts';

const plain = (text: string): string => text.replaceAll(/[\u00a0\u202f]/gu, ' ');

describe('un formulaire chargé', () => {
  const lettre = loadForm('lettre-d-intention');
  const projet = loadForm('projet-de-sante-hauts-de-france');

  const valid = (answers: Answers): ValidAnswers => {
    const result = validate(lettre, answers);
    if (!result.ok) throw new Error(JSON.stringify(result.problems));
    return result.answers;
  };

  test('porte les choix de ses catalogues', () => {
    const departement = lettre.sections.flatMap(({ champs }) => champs).find(({ id }) => id === 'departement');
    if (departement?.type !== 'choix') throw new Error('Pas de choix');
    expect(departement.options).toHaveLength(101);
    expect(departement.options[0]).toEqual({ id: 'd01', libelle: 'Ain (01)' });
    expect(departement.options.map(({ id }) => id)).toContain('d2a');
  });

  test('porte le destinataire de chaque choix, avec la source de son adresse', () => {
    const somme = addresseeOf(projet, { departement: 'd80' });
    expect(somme.adresse).toContain('80000 Amiens Cedex');
    expect(somme.courriel).toBe('ars-hdf-dos-pole-somme@ars.sante.fr');
    expect(plain(somme.source ?? '')).toMatch(/^Trame de projet de santé .*, source lue le \d+ \p{L}+ \d{4}$/u);
    expect(addresseeOf(projet, {})).toMatchObject({ organisme: 'ARS Hauts-de-France', adresse: [] });
    expect(addresseeOf(lettre, {}).organisme).toBe('Agence régionale de santé (ARS)');
    expect(addresseeOf(lettre, { departement: 'd35' }).courriel).toMatch(/@ars\.sante\.fr$/u);
  });

  test('nomme l’ARS d’un département sans adresse, et dit à qui la demander', () => {
    const lozere = addresseeOf(lettre, { departement: 'd48' });
    expect(lozere).toMatchObject({
      organisme: 'Agence régionale de santé Occitanie',
      adresse: [],
      site: 'https://www.occitanie.ars.sante.fr',
    });
    const asked = 'Adresse non trouvée : demandez-la à l’ARS Occitanie, délégation du département (Lozère).';
    expect(plain(lozere.manque ?? '')).toBe(asked);
    const context = { jour: '2026-11-22', adresse: 'https://exemple.fr/' };
    const { destinataire } = compose(lettre, valid({ departement: 'd48' }), context);
    expect(destinataire?.adresse).toEqual(['Agence régionale de santé Occitanie']);
    const sheet = nextSteps(lettre, valid({ departement: 'd48' }), { ...context, fichier: 'lettre.pdf' });
    expect(plain(JSON.stringify(sheet.blocs))).toContain(asked);
  });

  test.each(['d35', 'd75'])('ne dit pas vérifiée une adresse relevée pour un autre usage (%s)', (departement) => {
    const { aVerifier, source } = addresseeOf(lettre, { departement });
    expect(aVerifier).toBe(true);
    expect(plain(source ?? '')).toMatch(/, source lue le \d/u);
    const context = { jour: '2026-11-22', adresse: 'https://exemple.fr/', fichier: 'lettre.pdf' };
    const sheet = nextSteps(lettre, valid({ departement }), context);
    expect(JSON.stringify(sheet.blocs)).toContain('confirmez celle de votre département avant d’envoyer');
  });

  test('porte les missions qu’il nomme, leurs délais et leurs idées', () => {
    const { 'acces-aux-soins': acces, ...others } = projet.catalogues.missions;
    expect(acces).toMatchObject({ demarrage: 6, deploiement: 18, trame: 1 });
    expect(acces?.actions.length).toBeGreaterThan(0);
    expect(acces?.indicateurs.length).toBeGreaterThan(0);
    expect(Object.keys(others)).toHaveLength(5);
    expect(loadForm('ami-bretagne').catalogues).toEqual({ missions: {}, tailles: [] });
  });

  test.each([
    [39_999, 'taille 1 (moins de 40 000 habitants)'],
    [40_000, 'taille 2 (de 40 000 à 80 000 habitants)'],
    [80_000, 'taille 2 (de 40 000 à 80 000 habitants) ou taille 3 (de 80 000 à 175 000 habitants)'],
    [175_000, 'taille 3 (de 80 000 à 175 000 habitants)'],
    [175_001, 'taille 4 (plus de 175 000 habitants)'],
  ])('connaît la taille de %i habitants', (population, words) => {
    const communes = [{ code: '', nom: 'Saint-Exemple', departement: '', population }];
    const size = compute(scopeOf(projet, { communes }), { fonction: 'taille_aci', de: 'communes.population' });
    expect(plain(String(size))).toBe(words);
  });

  test('nomme qui demande chaque élément', () => {
    const asked = lettre.sections.flatMap(({ champs }) => champs.flatMap(({ demande_par: sources = [] }) => sources));
    expect(asked.length).toBeGreaterThan(0);
    for (const source of asked) expect(lettre.citations[source], source).toMatch(/\S/u);
  });

  test.each(formSlugs())('%s : les mots sont en typographie française, les noms restent ceux du fichier', (slug) => {
    const form = loadForm(slug);
    const scope = scopeOf(form, {});
    for (const { champs } of form.sections) {
      for (const field of champs) {
        expect(field.libelle).not.toMatch(/ [;:!?]/u);
        for (const ref of refsOf(field)) expect(valuesAt(scope, ref)).toEqual([]);
        expect(JSON.stringify([field.id, field.type, field.visible_si])).not.toMatch(/[\u00a0\u202f]/u);
      }
    }
  });
});

const refsOf = (field: Field): readonly string[] => (field.reprend === undefined ? [] : [field.reprend]);

describe('un formulaire fautif dit pourquoi', () => {
  let home: string;
  beforeEach(() => {
    home = mkdtempSync(join(tmpdir(), 'formulaires-'));
    cpSync('content', join(home, 'content'), { recursive: true });
  });
  afterEach(() => {
    rmSync(home, { recursive: true });
  });

  const FILE = 'forms/projet-de-sante-hauts-de-france/form.yaml';
  function said(from: string, to: string, file = FILE): readonly string[] {
    const path = join(home, 'content', file);
    const text = readFileSync(path, 'utf8');
    expect(text).toContain(from);
    writeFileSync(path, text.replace(from, to));
    try {
      loadForm('projet-de-sante-hauts-de-france', join(home, 'content'));
      return [];
    } catch (error) {
      if (!(error instanceof FormContentError)) throw error;
      return error.problemes.map((each) => plain(each).replaceAll(`${home}/content/`, ''));
    }
  }

  test('une mission qui n’existe pas', () => {
    expect(said('mission: acces-aux-soins', 'mission: acces-au-soin')[0]).toContain(
      'Aucune mission de content/missions/ ne s’appelle « acces-au-soin ».',
    );
  });

  test('un contact qui n’existe pas', () => {
    expect(said('hauts-de-france/ars-hdf-pole-aisne', 'hauts-de-france/ars-hdf-pole-aine')[0]).toMatch(
      /envoi › contacts › d02 : Aucun contact de .*hauts-de-france\.yaml ne s’appelle « ars-hdf-pole-aine »\./u,
    );
  });

  test('une mission mal écrite dans le catalogue', () => {
    expect(said('trame: 1', 'trame: 13', 'missions/acces-aux-soins.mdx')).toEqual([
      'missions/acces-aux-soins.mdx › trame : La trame d’une mission va de 1 à 12, une par mission.',
    ]);
  });
});
