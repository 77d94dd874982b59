import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formSlugs, loadForm } from '../../../scripts/load-form.ts';
import { answersFromFields, fromSaved, type Answers, type FormDefinition } from '../../../src/forms/index.ts';
import { reopen } from '../../../src/outputs/pdf/reopen/index.ts';
import { filledByPdfjs, installed, savedByQpdf } from '../../support/pdf.ts';
import { anyAnswers, maximal, odd } from './answers.ts';
import { blank, example, filled, RANDOM } from './samples.ts';

const LONG = 15 * 60_000;

/** The answers that a PDF gives back, through the form's own reading. */
async function answersIn(form: FormDefinition, bytes: Uint8Array): Promise<Answers> {
  const opened = await reopen(bytes);
  if (!opened.ok) throw new Error(opened.raison);
  const saved = fromSaved(form, opened.donnees);
  if (!saved.ok) throw new Error(saved.phrase);
  expect(saved.avertissements).toEqual([]);
  return saved.answers;
}

describe.each(formSlugs())('reprendre un PDF du formulaire %s', (slug) => {
  const form = loadForm(slug);

  /** PDF → answers → PDF: same answers, same bytes. */
  async function comesBack(answers: Answers): Promise<void> {
    const first = await filled(form, 'essai', answers);
    const again = await answersIn(form, first.octets);
    expect(again).toEqual(answers);
    const second = await filled(form, 'essai', again);
    expect(Buffer.compare(second.octets, first.octets)).toBe(0);
  }

  test(
    'les réponses reviennent, et refont le même fichier',
    async () => {
      for (const answers of [{}, example(form), maximal(form)]) await comesBack(answers);
    },
    LONG,
  );

  test(
    'quoi qu’on ait écrit',
    async () => {
      const property = fc.asyncProperty(anyAnswers(form), comesBack);
      await fc.assert(property, { numRuns: RANDOM, seed: 20261121, examples: [[odd(form)]] });
    },
    LONG,
  );

  test.runIf(installed('qpdf'))(
    'même réenregistré par un autre logiciel',
    async () => {
      const answers = odd(form);
      const { octets } = await filled(form, 'essai', answers);
      const ways = [
        ['--linearize'],
        ['--qdf'],
        ['--object-streams=disable'],
        ['--stream-data=uncompress'],
        ['--recompress-flate'],
      ];
      for (const way of ways) expect(await answersIn(form, savedByQpdf(octets, ...way))).toEqual(answers);
    },
    LONG,
  );

  test(
    'le formulaire vierge rempli dans un lecteur de PDF donne ses champs',
    async () => {
      const opened = await reopen((await blank(form)).octets);
      if (!opened.ok) throw new Error(opened.raison);
      const names = Object.keys(opened.champs);
      expect(names.length).toBeGreaterThan(0);
      expect(Object.values(opened.champs).every((value) => value === '')).toBe(true);
      // Boxes are left alone, since a viewer ticks them with a state of its own; lists know their own words only, and
      // what is computed is computed again.
      const isText = (name: string) =>
        JSON.stringify(answersFromFields(form, { ...opened.champs, [name]: 'œuvre' })).includes('œuvre');
      const typed = new Map(names.filter(isText).map((name, i) => [name, `Réponse ${i}, œuvre`]));
      expect(typed.size).toBeGreaterThan(names.length / 2);
      const again = await reopen(await filledByPdfjs((await blank(form)).octets, typed));
      if (!again.ok) throw new Error(again.raison);
      expect(again.champs).toEqual({ ...opened.champs, ...Object.fromEntries(typed) });
      const texts = JSON.stringify(answersFromFields(form, again.champs));
      for (const text of typed.values()) expect(texts).toContain(text);
      expect(answersFromFields(form, again.champs)).toEqual(
        answersFromFields(form, { ...opened.champs, ...Object.fromEntries(typed) }),
      );
    },
    LONG,
  );
});
