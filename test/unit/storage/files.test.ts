import { describe, expect, test } from 'vitest';
import { formPdf, type PdfOrder } from '../../../scripts/form-pdf.ts';
import { toSaved, validate, type Answers } from '../../../src/forms/index.ts';
import { readFile } from '../../../src/storage/index.ts';
import { form } from '../forms/sample.ts';

const NOW = new Date('2026-11-21T10:00:00Z');
const given: Answers = {
  referents: [{ nom: 'Dominique Exemple', courriel: 'd.exemple@exemple.fr' }],
  objectifs: ['monter'],
  contexte: 'Œ – « é »\n\tDeux',
  territoire: 'Saint-Exemple',
  inconnue: { a: [1, null] },
};

async function pdf(order: Partial<PdfOrder>): Promise<Blob> {
  const result = validate(form, given);
  if (!result.ok) throw new Error('les réponses de l’essai ne sont pas valides');
  const site = 'https://exemple.fr';
  const { octets } = await formPdf({ form, answers: result.answers, donnees: given, date: NOW, site, ...order });
  return new Blob([new Uint8Array(octets)]);
}

const json = (value: unknown) => new Blob([JSON.stringify(value)]);

describe('rouvrir un fichier', () => {
  test('un PDF fait ici rend tout ce qui était écrit, inconnues comprises', async () => {
    expect(await readFile(form, await pdf({}))).toMatchObject({ ok: true, answers: given, inconnues: ['inconnue'] });
  });

  test('le PDF vierge est reconnu, et ne contient rien', async () => {
    expect(await readFile(form, await pdf({ answers: null, donnees: {} }))).toMatchObject({
      ok: true,
      answers: { contexte: '', territoire: '', objectifs: [], referents: [] },
    });
  });

  test('un PDF vierge qui a perdu sa pièce jointe est reconnu à ses champs', async () => {
    expect(await readFile(form, await pdf({ answers: null, donnees: null }))).toMatchObject({
      ok: true,
      enregistreLe: '',
    });
  });

  test('un fichier de réponses se reprend', async () => {
    expect(await readFile(form, json(toSaved(form, given, NOW)))).toMatchObject({ ok: true, answers: given });
  });

  test.each<[string, () => Blob | Promise<Blob>, string]>([
    ['un PDF sans données', () => pdf({ donnees: null }), 'sans-donnees'],
    ['un PDF coupé', async () => (await pdf({})).slice(0, 400), 'endommage'],
    ['un texte', () => new Blob(['Bonjour']), 'etranger'],
    ['un fichier vide', () => new Blob([]), 'etranger'],
    ['un autre JSON', () => json({ a: 1 }), 'etranger'],
    ['un JSON coupé', () => new Blob(['{"format":"cpts-rep']), 'endommage'],
    [
      'les réponses à un autre formulaire',
      () => json({ ...toSaved(form, given, NOW), formulaire: 'autre' }),
      'autre-formulaire',
    ],
    ['un fichier énorme', () => new Blob([new Uint8Array(25_000_001)]), 'trop-gros'],
  ])('refuse %s', async (_what, file, raison) => {
    const phrase = expect.stringMatching(/^\p{Lu}.*\.$/u);
    expect(await readFile(form, await file())).toMatchObject({ ok: false, raison, phrase });
  });

  test('un fichier que le navigateur ne sait plus lire est dit', async () => {
    const gone = Object.assign(new Blob(['x']), { arrayBuffer: () => Promise.reject(new Error('NotReadableError')) });
    expect(await readFile(form, gone)).toMatchObject({ ok: false, raison: 'illisible' });
  });
});
