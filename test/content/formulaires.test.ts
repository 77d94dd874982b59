import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { formSlugs, loadExample, loadForm } from '../../scripts/load-form.ts';
import { compose, composeBlank } from '../../src/documents/index.ts';
import { answersJsonSchema } from '../../src/forms/json-schema.ts';
import { withoutCalls } from '../../src/documents/printed.ts';
import {
  addresseeOf,
  fileName,
  mailto,
  questions,
  summary,
  validate,
  type ValidAnswers,
} from '../../src/forms/index.ts';
import { textsOf } from './pdf/text.ts';

const slugs = formSlugs();
const context = { jour: '2026-11-21', adresse: 'https://exemple.fr/' };

test('il y a des formulaires', () => expect(slugs).toContain('ami-bretagne'));

describe.each(slugs)('le formulaire %s', (slug) => {
  const form = loadForm(slug);
  const answers = valid(slug);

  test('a un exemple, qui est une réponse valide et répond à presque tout', () => {
    expect(existsSync(`content/forms/${slug}/exemple.yaml`)).toBe(true);
    const rows = summary(form, answers).flatMap(({ lignes }) => lignes);
    expect(rows.filter(({ vide }) => vide).length).toBeLessThanOrEqual(rows.length / 4);
  });

  test('pose chaque question dans les mots du lecteur', () => {
    if (form.presentation === 'dossier') {
      for (const { tache, id } of form.sections) expect(tache, id).toMatch(/\S/u);
    } else for (const { field } of questions(form)) expect(field.question, field.id).toMatch(/\S/u);
  });

  test('imprime tout l’exemple, mot pour mot', () => {
    const printed = JSON.stringify(compose(form, answers, context));
    const leaves = textsOf(
      form.sections.flatMap(({ champs }) => champs),
      answers,
    );
    expect(leaves.length).toBeGreaterThan(0);
    for (const leaf of leaves) expect(printed).toContain(JSON.stringify(leaf).slice(1, -1));
  });

  test('imprime tous les intitulés officiels', () => {
    // A letter says what is answered, without the headings of what its head says: these are on its blank form.
    const blank = form.document.lettre === undefined ? [] : [composeBlank(form, context)];
    const printed = JSON.stringify([compose(form, answers, context), ...blank]);
    for (const { titre, champs, page_de_garde: garde } of form.sections) {
      if (!garde) expect(printed).toContain(titre);
      for (const { libelle, type } of champs.filter((field) => field.visible_si === undefined)) {
        // Sheets are printed under the names of what was chosen.
        if (type !== 'fiches') expect(printed).toContain(JSON.stringify(withoutCalls(libelle)).slice(1, -1));
      }
    }
  });

  test('a un destinataire s’il en faut un, un courriel préparé et un nom de fichier', () => {
    const name = fileName(form, answers, '2026-11-21', 'pdf');
    expect(name).toMatch(/^[A-Za-z0-9-]+-2026-11-21\.pdf$/u);
    if (form.envoi.contact ?? form.envoi.selon) expect(addresseeOf(form, answers).organisme).toMatch(/\S/u);
    const address = mailto(form, name);
    if (form.destinataire.courriel !== undefined) expect(decodeURIComponent(address ?? '')).toContain(name);
  });

  test('publie un schéma de ses réponses qui nomme toutes les rubriques', () => {
    const published = JSON.stringify(answersJsonSchema(form));
    for (const { field } of questions(form)) expect(published).toContain(`"${field.id}":{`);
  });
});

function valid(slug: string): ValidAnswers {
  const result = validate(loadForm(slug), loadExample(slug));
  if (!result.ok) throw new Error(`${slug} : ${JSON.stringify(result.problems)}`);
  return result.answers;
}
