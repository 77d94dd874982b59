import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { faultsOf } from '../../../src/forms/definition/faults.ts';
import {
  fieldsWithin,
  isContainer,
  isSilent,
  lenient,
  summary,
  validate,
  warnings,
  type Answers,
  type Field,
  type ValidRow,
} from '../../../src/forms/index.ts';
import { randomDossier } from '../../support/random-answers.ts';
import { randomForm } from '../../support/random-form.ts';

const runs = { numRuns: 200 };

describe('quels que soient le formulaire et les réponses', () => {
  test('un formulaire au hasard est sans faute', () => {
    fc.assert(
      fc.property(randomForm(), (form) => {
        expect(faultsOf(form)).toEqual([]);
      }),
      runs,
    );
  });

  test('valider ne lève jamais, même n’importe quoi', () => {
    fc.assert(
      fc.property(randomForm(), fc.anything(), (form, raw) => {
        validate(form, raw);
        lenient(form, raw);
      }),
      runs,
    );
  });

  test('ce qui est valide le reste, et ne change plus', () => {
    fc.assert(
      fc.property(randomDossier(), ([form, answers]) => {
        const once = lenient(form, answers);
        const again = JSON.parse(JSON.stringify(once)) as Answers;
        expect(lenient(form, again)).toEqual(once);
        const result = validate(form, answers);
        if (result.ok) expect(validate(form, again)).toEqual({ ok: true, answers: once });
      }),
      runs,
    );
  });

  test('ce qui peut être imprimé est ce qui est valide, quand tout l’est', () => {
    fc.assert(
      fc.property(randomDossier(), ([form, answers]) => {
        const result = validate(form, answers);
        if (result.ok) expect(lenient(form, answers)).toEqual(result.answers);
        else expect(result.problems.length).toBeGreaterThan(0);
      }),
      runs,
    );
  });

  test('les problèmes sont dans l’ordre du formulaire, et chacun dit quoi faire', () => {
    fc.assert(
      fc.property(randomDossier(), ([form, answers]) => {
        const result = validate(form, answers);
        const problems = [...(result.ok ? [] : result.problems), ...warnings(form, answers)];
        for (const { message } of problems) expect(message).toMatch(/^\p{Lu}|^«/u);
        for (const { message } of problems) expect(message).not.toMatch(/[.…]$/u);
        const order = form.sections.flatMap(({ champs }) => champs).map(({ id }) => id);
        const ranks = (result.ok ? [] : result.problems).map(({ path }) => order.indexOf(String(path[0])));
        expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
      }),
      runs,
    );
  });

  test('la vérification montre chaque réponse', () => {
    fc.assert(
      fc.property(randomDossier(), ([form, answers]) => {
        const said = summary(form, answers).flatMap(({ lignes }) => lignes);
        for (const [id, value] of Object.entries(lenient(form, answers))) {
          const row = said.find((each) => each.id === id);
          if (row === undefined) expect(id).toContain('.');
          else if (value !== undefined) expect(row.vide, id).toBe(false);
        }
        const top = form.sections.flatMap(({ champs }) => champs);
        const told = JSON.stringify(said.map(({ valeur }) => valeur));
        for (const text of textsIn(top, lenient(form, answers)))
          expect(told).toContain(JSON.stringify(text).slice(1, -1));
      }),
      runs,
    );
  });
});

/** Words of one line, typed as texts, wherever they are. */
function textsIn(fields: readonly Field[], row: ValidRow): readonly string[] {
  return fields.flatMap((field) => {
    const value = row[field.id];
    if (isSilent(field) || value === undefined) return [];
    if (!isContainer(field)) return field.type === 'texte' && typeof value === 'string' ? [value] : [];
    // A checked answer to what holds fields is a list of rows, or rows by name.
    return Object.values(value as Readonly<Record<string, ValidRow>>).flatMap((each) =>
      textsIn(fieldsWithin(field), each),
    );
  });
}
