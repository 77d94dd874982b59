import { compose, nextSteps, type ComposeContext, type DocumentModel } from '../../documents/index.ts';
import { fileName, lenient, toSaved, validate, type ValidAnswers } from '../../forms/index.ts';
import { fontNeeds, loadZip, OUTPUTS, type OutputName, type Written } from '../../outputs/index.ts';
import { civilDay } from './day.ts';
import { fontsWith, textFonts } from './fonts.ts';
import type { AnswersOrder, DocumentOrder, Following, Made } from './messages.ts';

/** Loads what a PDF will need, so that it can be made without the network afterwards. */
export async function prepare(): Promise<void> {
  await Promise.all([textFonts(), OUTPUTS.pdf.load()]);
}

/**
 * Composes and writes what is asked for, with the second faces when its texts need them and they can be had: offline,
 * the document is still made, and says which characters it could not draw.
 *
 * @throws {Error} when answers meant to be final are not valid, or a document could not be written.
 */
export async function make(order: DocumentOrder, following: Following = {}): Promise<Made> {
  if ('model' in order) return written('pdf', order.model, order.date, following);
  const ready = readyAnswers(order);
  if (order.produit === 'zip') return archive(order, ready, following);
  return written(order.produit, await documentOf(order, ready), order.date, following);
}

function readyAnswers({ form, answers, brouillon = false }: AnswersOrder): ValidAnswers {
  if (brouillon) return lenient(form, answers);
  const result = validate(form, answers);
  if (!result.ok) throw new Error('Des réponses sont à corriger avant de faire le document.');
  return result.answers;
}

async function documentOf(order: AnswersOrder, ready: ValidAnswers): Promise<DocumentModel> {
  const { form, answers, adresse, date, reutilisable, suivi = null, brouillon = false } = order;
  return compose(form, ready, {
    jour: civilDay(date),
    adresse,
    brouillon,
    situer: await locator(order),
    ...(reutilisable && { donnees: toSaved(form, answers, date, { suivi }) }),
  });
}

/** The outlines of France, where communes are asked for and the outlines can be had: offline, there is no map. */
async function locator({ form }: AnswersOrder): Promise<ComposeContext['situer']> {
  if (!form.sections.some(({ champs }) => champs.some(({ type }) => type === 'communes'))) return undefined;
  const outlines = await import('../../domain/territoire/contours/index.ts').catch(() => null);
  return outlines?.situer;
}

async function written(
  format: OutputName,
  model: DocumentModel,
  date: Date,
  { onProgress, signal }: Following,
): Promise<Made> {
  const [writer, fonts] = await Promise.all([OUTPUTS[format].load(), fontsWith(fontNeeds(model).fallback)]);
  signal?.throwIfAborted();
  const { octets, pages, remplaces, illisibles }: Written = await writer.write(model, {
    date,
    fonts,
    onProgress,
    signal,
  });
  signal?.throwIfAborted();
  // A copy in a buffer of its own: what crosses from the worker is transferred, not shared.
  return { octets: new Uint8Array(octets), pages, remplaces, illisibles };
}

/** « Tout dans un ZIP » : the PDF, the Word document, the answers, and a sheet that says what is left to do. */
async function archive(order: AnswersOrder, ready: ValidAnswers, following: Following): Promise<Made> {
  const { form, answers, date, adresse, reutilisable } = order;
  const jour = civilDay(date);
  const model = await documentOf(order, ready);
  const pdf = await written('pdf', model, date, part(following, 0));
  const docx = await written('docx', model, date, part(following, 1));
  const data = reutilisable ? await written('json', model, date, {}) : null;
  const fichier = fileName(form, answers, jour, 'pdf');
  const steps = await written('pdf', nextSteps(form, ready, { fichier, jour, adresse }), date, part(following, 2));
  const { zipOf } = await loadZip();
  const files = [
    { nom: fichier, octets: pdf.octets },
    { nom: fileName(form, answers, jour, 'docx'), octets: docx.octets },
    ...(data === null ? [] : [{ nom: fileName(form, answers, jour, 'cpts.json'), octets: data.octets }]),
    { nom: 'Prochaines-etapes.pdf', octets: steps.octets },
  ];
  return { octets: zipOf(files, date), pages: pdf.pages, remplaces: pdf.remplaces, illisibles: pdf.illisibles };
}

const PARTS = 3;

/** One of the parts of the archive, in the progress of the whole. */
const part = ({ onProgress, signal }: Following, rank: number): Following => ({
  signal,
  onProgress: onProgress && ((done, total) => onProgress(rank * total + done, PARTS * total)),
});
