import fc from 'fast-check';
import { formPdf } from '../../../scripts/form-pdf.ts';
import { loadExample } from '../../../scripts/load-form.ts';
import { validate, type Answers, type FormDefinition, type ValidAnswers } from '../../../src/forms/index.ts';
import { anyAnswers, maximal, odd } from './answers.ts';

/** One file made from a form, and what it was made from. */
export interface Sample {
  /** ASCII, unique in its form: the name of its file. */
  readonly nom: string;
  readonly octets: Uint8Array;
  readonly pages: number;
  /** Flavours of veraPDF that it promises. */
  readonly profils: readonly string[];
  /** As typed, and as printed; nothing of either in the blank form. */
  readonly reponses: Answers;
  readonly valides: ValidAnswers | undefined;
}

/** How many random answers: `PDF_ALEATOIRES`, 6 unless said. Their seed never changes. */
export const RANDOM = Number(process.env['PDF_ALEATOIRES'] ?? 6);

const order = { date: new Date('2026-11-21T10:00:00.000Z'), site: 'https://cpts-mode-d-emploi.example' };

/** The PDF of answers; same answers, same bytes. @throws Error when the form refuses them. */
export async function filled(form: FormDefinition, nom: string, reponses: Answers, attached = true): Promise<Sample> {
  const checked = validate(form, reponses);
  if (!checked.ok) throw new Error(`${form.slug}, ${nom} : ${JSON.stringify(checked.problems)}`);
  const valides = checked.answers;
  const { octets, pages = 0 } = await formPdf({
    ...order,
    form,
    answers: valides,
    donnees: attached ? reponses : null,
  });
  return { nom, octets, pages, profils: ['ua1', attached ? '3a' : '2a'], reponses, valides };
}

/** The fillable form that is published empty. */
export async function blank(form: FormDefinition): Promise<Sample> {
  const { octets, pages = 0 } = await formPdf({ ...order, form, answers: null, donnees: {} });
  return { nom: 'vierge', octets, pages, profils: ['ua1', '3a'], reponses: {}, valides: undefined };
}

/** The example of the form's own folder. */
export const example = (form: FormDefinition): Answers => loadExample(form.slug) as Answers; // `validate` reads it as unknown

/** Every kind of file that a form can give. */
export async function samples(form: FormDefinition): Promise<Sample[]> {
  const all = [
    await blank(form),
    await filled(form, 'vide', {}),
    await filled(form, 'exemple', example(form)),
    await filled(form, 'exemple-sans-donnees', example(form), false),
    await filled(form, 'maximal', maximal(form)),
    await filled(form, 'etrange', odd(form)),
  ];
  const random = fc.sample(anyAnswers(form), { seed: 20261121, numRuns: RANDOM });
  for (const [i, answers] of random.entries()) all.push(await filled(form, `aleatoire-${i}`, answers));
  return all;
}
