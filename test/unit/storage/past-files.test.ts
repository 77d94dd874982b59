import { globSync, readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadForm, readYaml } from '../../../scripts/load-form.ts';
import { formSchema } from '../../../src/forms/schema.ts';
import type { FormDefinition } from '../../../src/forms/index.ts';
import { readFile } from '../../../src/storage/index.ts';

const ROOT = 'test/fixtures/saved';
/** One folder a form; `<édition>.<ext>` is a file saved one day, `<édition>.attendu.json` the answers it must give for ever. */
const files = globSync(`${ROOT}/*/*`).filter((file) => !/\/form\.yaml$|\.attendu\.json$/u.test(file));

/** The form as it is today: one of ours, or the made-up one beside the files. */
function formOf(file: string): FormDefinition {
  const slug = basename(dirname(file));
  const [own] = globSync(`${dirname(file)}/form.yaml`);
  if (own === undefined) return loadForm(slug);
  const destinataire = { organisme: 'ARS', adresse: [] };
  const catalogues = { missions: {}, tailles: [] };
  return { ...formSchema.parse(readYaml(own)), slug, destinataire, destinataires: {}, catalogues, citations: {} };
}

const expectedOf = (file: string): unknown =>
  JSON.parse(readFileSync(`${dirname(file)}/${basename(file).split('.')[0]}.attendu.json`, 'utf8'));

describe('les fichiers enregistrés autrefois', () => {
  test('il y en a de chaque forme', () => {
    expect(files.length).toBeGreaterThanOrEqual(4);
    expect(new Set(files.map((file) => file.split('.').at(-1)))).toEqual(new Set(['json', 'pdf']));
  });

  test.each(files)('%s s’ouvre, et rend tout ce qu’il contient', async (file) => {
    const read = await readFile(formOf(file), new Blob([new Uint8Array(readFileSync(file))]));
    expect(read).toMatchObject({ ok: true });
    expect(read.ok && read.answers).toEqual(expectedOf(file));
  });

  test('une édition passée est reprise, et ce qui est à relire est nommé', async () => {
    const file = `${ROOT}/formulaire-essai/2024.json`;
    const read = await readFile(formOf(file), new Blob([readFileSync(file, 'utf8')]));
    expect(read).toMatchObject({ ok: true, aRelire: ['resume'], inconnues: ['ancienne_question'] });
    expect(read.ok && read.avertissements).toHaveLength(1);
  });

  test('le suivi d’un dossier revient avec lui', async () => {
    const file = `${ROOT}/formulaire-essai/2026.cpts.json`;
    const read = await readFile(formOf(file), new Blob([readFileSync(file, 'utf8')]));
    expect(read).toMatchObject({
      ok: true,
      avertissements: [],
      suivi: { nom: 'La Maquette', versions: [{ nom: 'Réunion' }], sections: { projet: { terminee: true } } },
    });
  });
});
