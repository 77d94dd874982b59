import { readTracking } from './dossier/reading-tracking.ts';
import { sectionsToWrite, type Tracking } from './dossier/tracking.ts';
import type { FormDefinition } from './definition.ts';
import { migrate } from './migrations.ts';
import { isRecord, readRow } from './reading.ts';
import type { Answers } from './shapes.ts';

/** What is attached to a document, or saved as a file. Its JSON Schema is published at /donnees/schemas/reponses.json. */
export interface SavedAnswers {
  readonly format: 'cpts-reponses';
  readonly version: 1;
  /** Slug of the form and its edition: content/forms/<formulaire>/form.yaml. */
  readonly formulaire: string;
  readonly edition: string;
  /** ISO 8601 instant. */
  readonly enregistre_le: string;
  readonly reponses: Answers;
  /** Who did what: dossiers only. */
  readonly suivi?: Tracking;
  /** Ids of the sections it holds, when it was handed out in parts: the rest was left out on purpose. */
  readonly partie?: readonly string[];
}

export type FromSaved =
  | {
      readonly ok: true;
      readonly answers: Answers;
      /** Instant written in the file, ISO 8601; empty when it is not readable. */
      readonly enregistreLe: string;
      /** Names of answers that this form does not know: kept, saved again, never printed. */
      readonly inconnues: readonly string[];
      /** Sentences for the reader: another edition, answers that could not be taken up. */
      readonly avertissements: readonly string[];
      /** Who did what; `null` when the file does not say. */
      readonly suivi: Tracking | null;
      /** Sections the file holds; `null`: all of them. */
      readonly partie: readonly string[] | null;
      /** Fields to read again, because their meaning changed since the edition of the file. */
      readonly aRelire: readonly string[];
    }
  | {
      readonly ok: false;
      readonly raison: 'etranger' | 'version' | 'autre-formulaire';
      readonly phrase: string;
      /** Slug of the form the file was made with, when it is one of ours. */
      readonly formulaire?: string;
    };

/** What a file may carry beside the answers. */
export interface Carried {
  readonly suivi?: Tracking | null;
  readonly partie?: readonly string[] | null;
}

/** The answers as they stand, half-typed ones and unknown keys included, in the form that every file carries. */
export function toSaved(form: FormDefinition, answers: Answers, now: Date, carried: Carried = {}): SavedAnswers {
  const { suivi, partie = sectionsToWrite(suivi ?? null) } = carried;
  return {
    format: 'cpts-reponses',
    version: 1,
    formulaire: form.slug,
    edition: form.edition,
    enregistre_le: now.toISOString(),
    reponses: answers,
    ...(suivi && { suivi }),
    ...(partie && { partie }),
  };
}

/**
 * The answers of a file that someone opened, whatever it holds.
 *
 * Only the shape is demanded: an address that is still incomplete comes back as it was typed. What cannot be taken up is
 * said. A file of a past edition goes through `migrate` first.
 */
export function fromSaved(form: FormDefinition, raw: unknown): FromSaved {
  if (!isRecord(raw) || raw.format !== 'cpts-reponses' || !isRecord(raw.reponses)) {
    return { ok: false, raison: 'etranger', phrase: 'Ce fichier ne contient pas de réponses enregistrées ici.' };
  }
  if (raw.version !== 1) {
    return {
      ok: false,
      raison: 'version',
      phrase: 'Ce fichier vient d’une version plus récente du site. Rechargez la page, puis rouvrez-le.',
    };
  }
  return raw.formulaire === form.slug ? taken(form, raw, raw.reponses) : otherForm(form, raw.formulaire);
}

function otherForm(form: FormDefinition, formulaire: unknown): FromSaved {
  const phrase = `Ce fichier répond à un autre formulaire que «\u00a0${form.titre_court}\u00a0». Ouvrez-le depuis la page de ce formulaire.`;
  const known = typeof formulaire === 'string' && /^[a-z0-9-]+$/u.test(formulaire);
  return { ok: false, raison: 'autre-formulaire', phrase, ...(known && { formulaire }) };
}

function taken(form: FormDefinition, file: Answers, reponses: Answers): FromSaved {
  const fields = form.sections.flatMap(({ champs }) => champs);
  const edition = typeof file.edition === 'string' ? file.edition : '';
  const migrated = migrate(form, { edition, reponses, suivi: readTracking(file.suivi) });
  const refused: string[] = [];
  const answers = readRow(fields, migrated.reponses, [], ({ message }) =>
    refused.push(`${message}\u00a0: nous ne l’avons pas reprise.`),
  );
  return {
    ok: true,
    answers,
    enregistreLe: typeof file.enregistre_le === 'string' ? file.enregistre_le : '',
    // « Autre, préciser » lies beside its answer, under its name and a point.
    inconnues: Object.keys(answers).filter((key) => !fields.some(({ id }) => id === key.split('.')[0])),
    avertissements: [...(migrated.phrase === null ? [] : [migrated.phrase]), ...refused],
    suivi: migrated.suivi,
    partie: partOf(form, file.partie),
    aRelire: migrated.aRelire,
  };
}

/** The sections that the form still has, among those that the file says it holds. */
function partOf(form: FormDefinition, raw: unknown): readonly string[] | null {
  if (!Array.isArray(raw)) return null;
  return form.sections.map(({ id }) => id).filter((id) => raw.includes(id));
}
