import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { formSlugs, loadExample, loadForm } from '../../scripts/load-form.ts';
import { compose } from '../../src/documents/index.ts';
import { answersJsonSchema } from '../../src/forms/json-schema.ts';
import {
  fileName,
  mailto,
  questions,
  summary,
  validate,
  type ValidAnswers,
  type ValidAnswer,
} from '../../src/forms/index.ts';

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
    for (const { field } of questions(form)) expect(field.question, field.id).toMatch(/\S/u);
  });

  test('imprime tout l’exemple, mot pour mot', () => {
    const printed = JSON.stringify(compose(form, answers, context).blocs);
    const leaves = Object.values(answers).flatMap(texts);
    expect(leaves.length).toBeGreaterThan(0);
    for (const leaf of leaves) {
      const option = labelOfBox(slug, leaf);
      expect(printed).toContain(JSON.stringify(option ?? leaf).slice(1, -1));
    }
  });

  test('imprime tous les intitulés officiels', () => {
    const printed = JSON.stringify(compose(form, answers, context).blocs);
    for (const { titre, champs } of form.sections) {
      for (const words of [titre, ...champs.map(({ libelle }) => libelle)]) expect(printed).toContain(words);
    }
  });

  test('a un destinataire, un courriel préparé et un nom de fichier', () => {
    const name = fileName(form, answers, '2026-11-21', 'pdf');
    expect(name).toMatch(/^[A-Za-z0-9-]+-2026-11-21\.pdf$/u);
    expect(form.destinataire.organisme).toMatch(/\S/u);
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

/** Every text of an answer, however deep. */
function texts(answer: ValidAnswer | undefined): string[] {
  if (answer === undefined) return [];
  if (typeof answer === 'string') return [answer];
  return answer.flatMap((each) => (typeof each === 'string' ? [each] : Object.values(each).flatMap(texts)));
}

/** A box is printed by its label, ticked. */
function labelOfBox(slug: string, id: string): string | undefined {
  const fields = loadForm(slug).sections.flatMap(({ champs }) =>
    champs.flatMap((field) => (field.type === 'groupe' ? field.champs : [field])),
  );
  return fields.flatMap((field) => (field.type === 'cases' ? field.options : [])).find((option) => option.id === id)
    ?.libelle;
}
