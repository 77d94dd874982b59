/**
 * Writes the PDF of a form without a browser.
 *
 *   node scripts/render-form.ts ami-bretagne reponses.json fichier.pdf [--sans-donnees] [--date 2026-11-21]
 *   node scripts/render-form.ts ami-bretagne --vierge fichier.pdf
 *
 * The answers are a YAML or JSON file: the bare answers, or a file saved by the site.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import {
  fromSaved,
  summary,
  validate,
  type Answers,
  type FormDefinition,
  type Path,
  type Problem,
} from '../src/forms/index.ts';
import { formPdf } from './form-pdf.ts';
import { FormContentError, loadForm, readYaml } from './load-form.ts';

const USAGE = `Usage : node scripts/render-form.ts <formulaire> <réponses.json|.yaml> <fichier.pdf> [options]
        node scripts/render-form.ts <formulaire> --vierge <fichier.pdf>

  --vierge          le formulaire vide, à compléter dans un lecteur de PDF
  --sans-donnees    sans les réponses réutilisables jointes au PDF
  --date AAAA-MM-JJ le jour imprimé (par défaut : aujourd’hui)
  --site <adresse>  l’adresse du site imprimée à la fin`;

const SITE = process.env['SITE'] ?? 'https://cpts-mode-d-emploi.example';

/** A mistake of the person who typed the command, told in French; anything else is ours. */
class CommandError extends Error {
  override readonly name = 'CommandError';
}

const OPTIONS = {
  vierge: { type: 'boolean', default: false },
  'sans-donnees': { type: 'boolean', default: false },
  date: { type: 'string', default: new Date().toISOString().slice(0, 10) },
  site: { type: 'string', default: SITE },
} as const;

async function run(args: string[]): Promise<string> {
  const { values, positionals } = readArguments(args);
  const [slug, ...files] = positionals;
  const [answersFile, out] = values.vierge ? [undefined, ...files] : files;
  if (slug === undefined || out === undefined || files.length !== (values.vierge ? 1 : 2))
    throw new CommandError(USAGE);
  const form = loadForm(slug);
  const answers = answersFile === undefined ? null : readAnswers(form, answersFile);
  const written = await formPdf({
    form,
    answers: answers === null ? null : checked(form, answers),
    donnees: values['sans-donnees'] ? null : (answers ?? {}),
    date: dayOf(values.date),
    site: values.site,
  });
  writeFileSync(out, written.octets);
  return report(out, written);
}

function readArguments(args: string[]) {
  try {
    return parseArgs({ args, options: OPTIONS, allowPositionals: true });
  } catch {
    throw new CommandError(USAGE);
  }
}

function readAnswers(form: FormDefinition, file: string): Answers {
  const raw = readYaml(file);
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) {
    throw new CommandError(
      `${file} ne contient pas de réponses : écrivez une ligne par rubrique, par exemple « contexte: … ».`,
    );
  }
  // An object that is not a list: its keys are the ids of the fields, checked just below.
  if (!('format' in raw)) return raw as Answers;
  const saved = fromSaved(form, raw);
  if (!saved.ok) throw new CommandError(`${file} : ${saved.phrase}`);
  for (const sentence of saved.avertissements) console.warn(sentence);
  return saved.answers;
}

function checked(form: FormDefinition, answers: Answers) {
  const result = validate(form, answers);
  if (result.ok) return result.answers;
  const sentences = result.problems.map(({ path, message }: Problem) => `  ${readable(path)} : ${message}.`);
  throw new CommandError([`Des réponses sont à corriger :`, ...sentences, ...unknown(form)].join('\n'));
}

/** « referents n° 1 › courriel ». */
const readable = (path: Path): string =>
  path
    .map((key) => (typeof key === 'number' ? `n° ${key + 1}` : key))
    .join(' › ')
    .replaceAll(' › n°', ' n°');

const unknown = (form: FormDefinition): string[] => [
  `Rubriques de ce formulaire : ${summary(form, {})
    .flatMap(({ lignes }) => lignes.map(({ id }) => id))
    .join(', ')}.`,
];

function dayOf(day: string): Date {
  const date = new Date(`${day}T12:00:00Z`);
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(day) || Number.isNaN(date.getTime())) {
    throw new CommandError(`« ${day} » n’est pas un jour : écrivez-le AAAA-MM-JJ, par exemple 2026-11-21.`);
  }
  return date;
}

function report(
  out: string,
  { octets, pages, remplaces, illisibles = [] }: Awaited<ReturnType<typeof formPdf>>,
): string {
  const size = `${Math.ceil(octets.length / 1000)} ko`;
  const count = pages === undefined ? '' : `, ${pages} page${pages > 1 ? 's' : ''}`;
  const lost =
    remplaces.length === 0 ? '' : `\nAucune police ne dessine : ${remplaces.join(' ')}. Un signe visible les remplace.`;
  const blind =
    illisibles.length === 0 ? '' : `\nImages illisibles, décrites à leur place : ${illisibles.join(' ; ')}.`;
  return `${out} : ${size}${count}.${lost}${blind}`;
}

try {
  console.log(await run(process.argv.slice(2)));
} catch (error) {
  const expected = error instanceof CommandError || error instanceof FormContentError;
  const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
  if (!expected && !missing) throw error;
  console.error(
    missing ? `Fichier introuvable : ${'path' in error ? String(error.path) : error.message}` : error.message,
  );
  process.exitCode = 1;
}
