import { isContainer, fieldsWithin, isSilent, ROW_ID, summary, validate } from '../../src/forms/index.ts';
import type { Answers, Container, Field, FormDefinition, Path } from '../../src/forms/index.ts';
import { editorMessage } from '../../src/schemas/index.ts';
import { FormContentError, loadForm } from '../load-form.ts';
import type { Content, Entry } from './read.ts';
import { say } from './say.ts';
import { nearest } from './walk.ts';
import { parseYaml } from './yaml.ts';

/** What must be corrected at a place of `exemple.yaml`. */
interface Fault {
  readonly path: Path;
  readonly phrase: string;
}

/**
 * What each form and its `exemple.yaml` say to each other, once both can be read: answers that the form refuses or does
 * not know, questions left without the words of a reader.
 *
 * @param told something else is wrong in content/: what keeps a form from being read has been said already.
 */
export function checkExamples(content: Pick<Content, 'entries' | 'texts'>, root: string, told: boolean): string[] {
  return content.entries
    .filter(({ kind }) => kind === 'form')
    .flatMap((entry) => checkForm(entry, content.texts, root, told));
}

function checkForm(entry: Entry, texts: Content['texts'], root: string, told: boolean): readonly string[] {
  try {
    const form = loadForm(entry.slug, root);
    return [...unasked(entry, form), ...checkExample(form, `${root}/forms/${entry.slug}/exemple.yaml`, texts)];
  } catch (error) {
    if (error instanceof FormContentError) return told ? [] : error.problemes;
    throw error;
  }
}

/** One question per page, or one task per section: each in the words of the reader. */
function unasked(entry: Entry, { presentation, sections }: FormDefinition): string[] {
  if (presentation === 'dossier') {
    return sections.flatMap(({ tache }, n) =>
      tache === undefined
        ? [say(entry, ['sections', n], 'Dites ce qu’il y a à faire dans cette section : ajoutez `tache`.')]
        : [],
    );
  }
  return sections.flatMap(({ champs }, n) =>
    champs.flatMap((field, rank) =>
      isSilent(field) || field.question !== undefined
        ? []
        : [
            say(
              entry,
              ['sections', n, 'champs', rank],
              'Posez la question dans les mots du lecteur : ajoutez `question`.',
            ),
          ],
    ),
  );
}

function checkExample(form: FormDefinition, file: string, texts: Content['texts']): string[] {
  const text = texts.get(file);
  if (text === undefined) {
    return [editorMessage(file, [], 'Ce fichier manque : écrivez-y une réponse fictive, un `id` de champ par ligne.')];
  }
  const { data, lineOf, errors } = parseYaml(text);
  // What YAML refuses has been said when the file was read.
  if (errors.length > 0) return [];
  if (!isAnswers(data)) {
    return [
      editorMessage(
        file,
        [],
        'Ce fichier est une réponse : écrivez une ligne par champ, par exemple « nom: CPTS de Saint-Exemple ».',
      ),
    ];
  }
  const faults = [
    ...strangers(
      form.sections.flatMap(({ champs }) => champs),
      data,
      [],
    ),
    ...refused(form, data),
  ];
  const found = faults.length > 0 ? faults : silences(form, data);
  return found.map(({ path, phrase }) => editorMessage(file, path, phrase, lineOf(path)));
}

const isAnswers = (value: unknown): value is Answers =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function refused(form: FormDefinition, answers: Answers): Fault[] {
  const result = validate(form, answers);
  return result.ok ? [] : result.problems.map(({ path, message }) => ({ path, phrase: `${message}.` }));
}

/** Answers to what the form does not ask. */
function strangers(fields: readonly Field[], answers: Answers, path: Path): Fault[] {
  const asked = fields.filter((field) => !isSilent(field));
  return Object.entries(answers).flatMap(([key, value]) => {
    // « Autre, préciser » is answered beside its field: `statut.autre`.
    const field = asked.find(({ id }) => id === key || key.startsWith(`${id}.`));
    if (field !== undefined) return isContainer(field) ? within(field, value, [...path, key]) : [];
    return key === ROW_ID
      ? []
      : [
          stranger(
            key,
            asked.map(({ id }) => id),
            path,
          ),
        ];
  });
}

function stranger(key: string, known: readonly string[], path: Path): Fault {
  if (/\s/u.test(key)) {
    const phrase = `Une virgule a coupé la valeur avant « ${key} » : entre accolades, mettez la valeur entre guillemets simples.`;
    return { path: [...path, key], phrase };
  }
  const meant = nearest(key, known);
  const phrase =
    meant === undefined
      ? `Le formulaire ne demande pas « ${key} » : retirez cette ligne, ou ajoutez le champ à form.yaml.`
      : `Le formulaire ne demande pas « ${key} » : vouliez-vous dire « ${meant} » ?`;
  return { path: [...path, key], phrase };
}

function within(container: Container, value: unknown, path: Path): Fault[] {
  const fields = fieldsWithin(container);
  if (Array.isArray(value)) {
    return value.flatMap((row: unknown, n) => (isAnswers(row) ? strangers(fields, row, [...path, n]) : []));
  }
  if (!isAnswers(value)) return [];
  const lines =
    container.type === 'grille' && container.lignes_de === undefined ? container.lignes.map(({ id }) => id) : null;
  return Object.entries(value).flatMap(([key, row]) => {
    if (lines !== null && !lines.includes(key)) return [stranger(key, lines, path)];
    return isAnswers(row) ? strangers(fields, row, [...path, key]) : [];
  });
}

/** An example shows what a filled form looks like: no more than a quarter of it may be left empty. */
function silences(form: FormDefinition, answers: Answers): Fault[] {
  const rows = summary(form, answers).flatMap(({ lignes }) => lignes);
  const empty = rows.filter(({ vide }) => vide).map(({ id }) => id);
  if (empty.length <= rows.length / 4) return [];
  const phrase = `L’exemple laisse vides ${empty.length} réponses sur ${rows.length} ; répondez au moins aux trois quarts. Manquent : ${empty.join(', ')}.`;
  return [{ path: [], phrase }];
}
