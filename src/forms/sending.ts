import { sansAccents } from '../domain/francais/index.ts';
import type { Answers } from './shapes.ts';
import { addresseeOf } from './addressee.ts';
import type { FormDefinition } from './definition.ts';
import { at } from './places.ts';

const LONGEST_NAME = 80;
const LONGEST_PART = 24;
const LONGEST_AUTHOR = 16;

/**
 * Name of the file that a person keeps and sends: `AMI-CPTS-saint-exemple-2026-11-21.pdf`.
 *
 * ASCII, 80 characters at most: form, place or person, day, so that two files are told apart without opening them.
 *
 * @param jour civil day, `AAAA-MM-JJ`.
 * @param extension `pdf`, `json`, `cpts.json`…, without the first dot.
 * @param partie what part of the document it is, when it is not whole: the id of a section; or a file to go on with,
 *   `…-brouillon-<date>`, so that it is not sent for the final one.
 */
export function fileName(
  form: FormDefinition,
  answers: Answers,
  jour: string,
  extension: string,
  partie?: string | Unfinished,
): string {
  const { prefixe, reponses } = form.fichier;
  const rest = `${partName(partie)}-${jour}.${extension}`;
  const room = LONGEST_NAME - prefixe.length - rest.length - 1;
  const about = reponses.map((path) => ascii(textAt(answers, path), room)).find((text) => text !== '');
  return `${prefixe}${about === undefined ? '' : `-${about}`}${rest}`;
}

/** A file to go on with, not checked to the end. */
export interface Unfinished {
  /** Who saved it; empty when no name was given. */
  readonly auteur: string;
}

function partName(partie: string | Unfinished | undefined): string {
  if (partie === undefined) return '';
  if (typeof partie === 'string') return `-${ascii(partie, LONGEST_PART)}`;
  const author = ascii(partie.auteur, LONGEST_AUTHOR);
  return author === '' ? '-brouillon' : `-brouillon-${author}`;
}

/** The first text on the way: in a group, that of the first row that has one. */
function textAt(answers: Answers, [first, ...rest]: readonly string[]): string {
  const value = first === undefined ? undefined : at(answers, [first]);
  if (typeof value === 'string') return value;
  const rows: readonly Answers[] = Array.isArray(value) ? value : [];
  return rows.map((row) => textAt(row, rest)).find((text) => text.trim() !== '') ?? '';
}

/** Lower case letters, digits and dashes, cut between two words when it is too long. */
function ascii(text: string, room: number): string {
  const words = sansAccents(text)
    .split(/[^a-z0-9]+/u)
    .filter((word) => word !== '');
  const whole = words.join('-');
  if (whole.length <= room) return whole;
  const cut = whole.slice(0, room + 1).lastIndexOf('-');
  return whole.slice(0, cut > 0 ? cut : room);
}

/**
 * Address that opens the reader's mail program with the addressee, subject and body; `null` when there is no mailbox.
 *
 * `{fichier}` in the body becomes the name of the file to attach. RFC 6068: percent-encoded UTF-8, lines end with %0D%0A.
 */
export function mailto(form: FormDefinition, fichier: string, answers: Answers = {}): string | null {
  const { courriel } = addresseeOf(form, answers);
  if (courriel === undefined) return null;
  const body = form.envoi.corps.trim().replaceAll('{fichier}', fichier).replace(/\r?\n/gu, '\r\n');
  return `mailto:${courriel}?subject=${encodeURIComponent(form.envoi.objet)}&body=${encodeURIComponent(body)}`;
}
