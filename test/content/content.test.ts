import { describe, expect, test } from 'vitest';
import { checkPeople } from '../../scripts/content/people.ts';
import { checkSchemas, readContent } from '../../scripts/content/read.ts';
import { checkReferences } from '../../scripts/content/references.ts';
import { checkContactAge } from '../../scripts/content/staleness.ts';
import { leaves } from '../../scripts/content/walk.ts';
import { checkWhole } from '../../scripts/content/whole.ts';
import { codesDepartement } from '../../src/domain/territoire/index.ts';
import { baremeSchema, missionSchema, regionSchema, sourceSchema } from '../../src/schemas/index.ts';

const { entries, texts, problems } = readContent('content');
const files = [...new Set(entries.map(({ file }) => file))];
const of = (kind: string) => entries.filter((entry) => entry.kind === kind);
const slugs = (kind: string) => of(kind).map(({ slug }) => slug);

test('chaque fichier se lit', () => {
  expect(problems).toEqual([]);
  expect(files.length).toBeGreaterThan(30);
});

test.each(files)('%s a la forme attendue', (file) => {
  expect(checkSchemas(entries.filter((entry) => entry.file === file))).toEqual([]);
});

test('chaque référence mène quelque part', () => expect(checkReferences(entries)).toEqual([]));
test('l’ensemble se tient', () => expect(checkWhole(entries)).toEqual([]));
test('aucune adresse ni ligne de personne', () => expect(checkPeople(texts)).toEqual([]));

/** The day of the last reading of the sources: the rule is about the text, not about the day the test runs. */
test('un contact lu il y a plus de deux ans se dit « à vérifier »', () => {
  const days = of('region').map(({ data }) => regionSchema.parse(data).verifie_le);
  expect(checkContactAge(entries, days.sort().at(-1) ?? '')).toEqual([]);
});

describe('ce que le site promet', () => {
  test('les quatre missions socles et les deux complémentaires de l’avenant 2', () => {
    const named = (categorie: string) =>
      of('mission')
        .filter(({ data }) => missionSchema.parse(data).categorie === categorie)
        .map(({ slug }) => slug);
    expect(named('socle')).toEqual(
      expect.arrayContaining(['acces-aux-soins', 'crise-sanitaire', 'parcours', 'prevention']),
    );
    expect(named('complementaire')).toEqual(expect.arrayContaining(['accompagnement-ps', 'qualite-pertinence']));
  });

  test('les neuf étapes, du numéro 1 au numéro 9', () => {
    expect(slugs('etape').map((slug) => slug.slice(0, 2))).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9].map((n) => `${n}-`));
  });

  test('les documents fondateurs sont parmi les sources', () => {
    expect(slugs('source')).toEqual(
      expect.arrayContaining([
        'ars-bretagne-ami-2021',
        'ars-idf-aci-2020',
        'marches-de-bretagne-2020',
        'femage-etapes',
        'ars-hdf-projet-de-sante',
      ]),
    );
  });

  test('ETP, SAS, PASS et CSS ont chacun deux sens', () => {
    const doubles = of('terme').filter(({ data }) => leaves(data).filter(({ key }) => key === 'developpe').length > 1);
    expect(doubles.map(({ slug }) => slug)).toEqual(expect.arrayContaining(['css', 'etp', 'pass', 'sas']));
  });

  test('l’avenant 2 paie les six missions qu’il nomme', () => {
    const avenant = baremeSchema.parse(of('bareme').find(({ slug }) => slug === 'aci-avenant-2')?.data);
    const paid = new Set(avenant.volets.flatMap(({ mission }) => mission ?? []));
    expect([...paid].sort()).toEqual([
      'acces-aux-soins',
      'accompagnement-ps',
      'crise-sanitaire',
      'parcours',
      'prevention',
      'qualite-pertinence',
    ]);
  });

  test('les délais des missions sont ceux du portail des Hauts-de-France', () => {
    const delais = of('mission').map(({ slug, data }) => {
      const { demarrage, deploiement } = missionSchema.parse(data).delais;
      return [slug, [demarrage, deploiement]];
    });
    expect(Object.fromEntries(delais)).toMatchObject({
      'acces-aux-soins': [6, 18],
      'accompagnement-ps': [null, null],
      'crise-sanitaire': [6, 18],
      parcours: [12, 24],
      prevention: [12, 24],
      'qualite-pertinence': [null, null],
    });
  });
});

test('chaque adresse postale est dans un département que le contact sert, ou de sa région', () => {
  const astray = of('region').flatMap(({ data }) => {
    const { departements, contacts } = regionSchema.parse(data);
    return contacts.flatMap(({ id, adresse = [], departements: own }) => {
      const served = own.length > 0 ? own : departements.map(({ code }) => code);
      const found = adresse.flatMap((line) => codesDepartement(/^\d{5}(?= )/.exec(line)?.[0] ?? ''));
      return found.filter((code) => !served.includes(code)).map((code) => `${id} : ${code}`);
    });
  });
  expect(astray).toEqual([]);
});

test('les départements d’une région sont ceux de content/departements.yaml', () => {
  const all = of('departement').map(({ data }) => data as { id: string; region: string });
  for (const { data } of of('region')) {
    const { nom, departements } = regionSchema.parse(data);
    const known = all.filter(({ region }) => region === nom).map(({ id }) => id);
    expect(departements.map(({ code }) => code).sort()).toEqual(known.sort());
  }
});

test('une source qui n’est pas officielle le dit par sa nature', () => {
  const contracts = of('source').map(({ data }) => sourceSchema.parse(data));
  const notes = contracts.filter(({ nature }) => nature === 'contrat').map(({ note = '' }) => note);
  expect(notes.length).toBeGreaterThan(0);
  for (const note of notes) expect(note).toContain('pas une publication officielle');
});
