/** The schemas published of a saved file, judged by a validator that knows nothing of ours. */
import { globSync, readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { formSlugs, loadExample, loadForm } from '../../../scripts/load-form.ts';
import { answersJsonSchema, savedJsonSchema } from '../../../src/forms/json-schema.ts';
import {
  fromSaved,
  sectionFile,
  toSaved,
  type Answers,
  type FormDefinition,
  type Tracking,
} from '../../../src/forms/index.ts';
import { loadReopener } from '../../../src/outputs/index.ts';

const NOW = new Date('2026-11-22T10:00:00Z');
const ajv = new Ajv2020({
  allowUnionTypes: true,
  allErrors: true,
  formats: { 'date-time': (text: string) => !Number.isNaN(Date.parse(text)) },
});
const anyForm = ajv.compile(savedJsonSchema());

/** What a schema says against a file as it is written on the disk. */
function complaints(judge: typeof anyForm, file: unknown): readonly string[] {
  judge(JSON.parse(JSON.stringify(file)));
  return (judge.errors ?? []).map(({ instancePath, message = '' }) => `${instancePath} ${message}`);
}

const mark = { le: '2026-11-20T10:00:00.000Z', par: 'Dominique Exemple' };
/** Everything that can be noted of a dossier. */
const suivi: Tracking = {
  dossier: 'd1',
  nom: 'La Maquette',
  confie: { ...mark, pour: 'redaction', sections: ['s1'] },
  reponses: { nom: mark, 'membres/r1/nom': { le: mark.le } },
  retires: { 'membres/r2': mark },
  sections: {
    s1: {
      terminee: true,
      responsable: 'Dominique Exemple',
      relecteur: 'Camille Exemple',
      confiee: mark,
      avis: { ...mark, valeur: 'ameliorable' },
      commentaires: [{ ...mark, id: 'c1', texte: 'À dater' }],
    },
    s2: {},
  },
  versions: [{ ...mark, id: 'v1', nom: 'Réunion', reponses: { nom: 'Avant' } }],
  fichiers: [mark, { ...mark, partie: ['s1'] }],
  de_cote: { nom: [{ ...mark, valeur: 'Autre' }] },
  images: { 'a-1': 'iVBORw0KGgo=' },
};

describe.each(formSlugs())('ce que %s enregistre', (slug) => {
  const form: FormDefinition = loadForm(slug);
  // An example is an object of answers: `check:content` says so.
  const answers = loadExample(slug) as Answers;
  const judge = ajv.compile(answersJsonSchema(form));
  const [first = ''] = form.sections.map(({ id }) => id);

  test.each([
    ['rien encore', toSaved(form, {}, NOW)],
    ['tout l’exemple', toSaved(form, answers, NOW)],
    ['un dossier suivi', toSaved(form, answers, NOW, { suivi })],
    [
      'une copie à relire',
      toSaved(form, answers, NOW, { suivi: { ...suivi, confie: { ...mark, pour: 'relecture' } } }),
    ],
    ['une rubrique confiée', sectionFile(form, { answers, suivi }, [first], NOW, 'Dominique Exemple')],
  ])('suit les deux schémas publiés : %s', (_what, file) => {
    expect(complaints(judge, file)).toEqual([]);
    expect(complaints(anyForm, file)).toEqual([]);
  });
});

test('un suivi qui suit le schéma se relit tel quel', () => {
  const form = loadForm('ami-bretagne');
  expect(fromSaved(form, toSaved(form, {}, NOW, { suivi }))).toMatchObject({ ok: true, suivi });
});

describe('un suivi faux est refusé', () => {
  const wrong: readonly (readonly [string, object, string])[] = [
    ['sans dossier', { ...suivi, dossier: undefined }, '/suivi'],
    ['sans instant', { ...suivi, reponses: { nom: { par: 'D' } } }, '/suivi/reponses/nom'],
    ['d’un instant qui n’en est pas un', { ...suivi, retires: { nom: { le: 'hier' } } }, '/suivi/retires/nom/le'],
    ['confié sans but', { ...suivi, confie: mark }, '/suivi/confie'],
    [
      'd’un avis inconnu',
      { ...suivi, sections: { s1: { avis: { ...mark, valeur: 'bof' } } } },
      '/suivi/sections/s1/avis/valeur',
    ],
    [
      'd’une remarque sans texte',
      { ...suivi, sections: { s1: { commentaires: [{ ...mark, id: 'c' }] } } },
      '/suivi/sections/s1/commentaires/0',
    ],
    ['d’une version sans réponses', { ...suivi, versions: [{ ...mark, id: 'v', nom: 'V' }] }, '/suivi/versions/0'],
    [
      'd’un fichier en partie, mais laquelle',
      { ...suivi, fichiers: [{ ...mark, partie: 's1' }] },
      '/suivi/fichiers/0/partie',
    ],
    ['d’une réponse de côté sans date', { ...suivi, de_cote: { nom: [{ valeur: 'x' }] } }, '/suivi/de_cote/nom/0'],
    ['d’une image qui n’est pas un texte', { ...suivi, images: { a: 1 } }, '/suivi/images/a'],
  ];
  test.each(wrong)('%s', (_how, tracking, at) => {
    const file = { ...toSaved(loadForm('ami-bretagne'), {}, NOW), suivi: tracking };
    expect(complaints(anyForm, file).map((each) => each.split(' ')[0])).toContain(at);
  });

  test('ou une partie qui n’est pas une liste', () => {
    const file = { ...toSaved(loadForm('ami-bretagne'), {}, NOW), partie: 'tout' };
    expect(complaints(anyForm, file)).toEqual(['/partie must be array']);
  });
});

describe('les fichiers enregistrés autrefois', () => {
  const files = globSync('test/fixtures/saved/*/*').filter((file) => !/\/form\.yaml$|\.attendu\.json$/u.test(file));

  test.each(files)('%s suit le schéma', async (file) => {
    const bytes = new Uint8Array(readFileSync(file));
    const saved = file.endsWith('.pdf') ? await attached(bytes) : JSON.parse(new TextDecoder().decode(bytes));
    expect(complaints(anyForm, saved)).toEqual([]);
    const slug = basename(dirname(file));
    if (!formSlugs().includes(slug) || loadForm(slug).edition !== saved.edition) return;
    expect(complaints(ajv.compile(answersJsonSchema(loadForm(slug))), saved)).toEqual([]);
  });
});

async function attached(bytes: Uint8Array): Promise<{ readonly edition?: unknown }> {
  const read = await (await loadReopener()).reopen(bytes);
  if (!read.ok || typeof read.donnees !== 'object' || read.donnees === null) throw new Error('PDF sans données');
  return read.donnees;
}
