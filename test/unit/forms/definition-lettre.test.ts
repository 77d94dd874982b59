import { expect, test } from 'vitest';
import { formSchema } from '../../../src/forms/schema.ts';
import { form } from './sample.ts';

test('une lettre ne nomme que des champs du formulaire', () => {
  const {
    slug: _slug,
    destinataire: _to,
    destinataires: _all,
    catalogues: _known,
    citations: _said,
    ...content
  } = form;
  const lettre = {
    expediteur: ['territoire', 'inconnu'],
    objet: 'Pour {nulle_part}',
    conclusion: ['{territoire}', '{ailleurs}'],
    annexes: 'perdu',
  };
  const { error } = formSchema.safeParse({ ...content, document: { lettre } });
  expect(error?.issues.map(({ path }) => path.join('.'))).toEqual([
    'document.lettre.expediteur.1',
    'document.lettre.annexes',
    'document.lettre.objet',
    'document.lettre.conclusion.1',
  ]);
});
