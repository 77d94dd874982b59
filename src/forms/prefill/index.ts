/**
 * Answers carried by a link, `#p=v1.<base64url(JSON)>` : after the `#`, they never reach a server nor its logs.
 *
 * A room of its own, loaded only when an address holds such a fragment.
 */
import { oneLine } from '../clean.ts';
import type { FormDefinition } from '../definition.ts';
import { isRecord, readRow } from '../reading.ts';
import type { Answers } from '../shapes.ts';
import { fromBase64url, toBase64url } from './base64url.ts';
import { isHostile, knownOnly } from './known.ts';
import { publicAnswers } from './public.ts';

export { publicFields, publicValue } from './public.ts';
export { offered, type OfferedField, type OfferedSection } from './offered.ts';

const HEAD = '#p=v1.';
/** Characters of a fragment; Safari is the browser that cuts first, at 80,000. */
const LONGEST = 60_000;
/** Characters of the partner’s name. */
const LONGEST_NAME = 80;
/** Levels of the JSON: answers, a group, its row, a long text, its list, an item, its pieces. */
const DEEPEST = 12;

export type Prefill =
  | {
      readonly ok: true;
      /** Who prepared the link, as they call themselves; empty: they do not say. */
      readonly par: string;
      /** Of the right shape for the form; believed after `validate` only. */
      readonly answers: Answers;
      /** Places of answers that the form does not ask: left out. */
      readonly ignorees: readonly string[];
      /** Sentences on answers that could not be read, without a final point: left out. */
      readonly refusees: readonly string[];
    }
  | {
      readonly ok: false;
      readonly raison: 'absent' | 'version' | 'illisible' | 'trop-long' | 'dangereux' | 'autre-formulaire';
      readonly phrase: string;
      /** Slug of the form the link was made for, when it is another one. */
      readonly formulaire?: string;
    };

/**
 * The fragment of a link that prefills a form; `null` when it would be too long for a browser.
 *
 * @param par who prepares the link, shown beside each answer.
 */
export function encode(form: Pick<FormDefinition, 'slug'>, answers: Answers, { par }: { par: string }): string | null {
  const fragment = HEAD + toBase64url(JSON.stringify({ f: form.slug, par: nameOf(par), r: answers }));
  return fragment.length > LONGEST ? null : fragment;
}

/** What a fragment says to this form, whatever it holds: what is unknown is named, what is hostile refused. */
export function decode(form: FormDefinition, fragment: string): Prefill {
  if (!fragment.startsWith('#p=')) return refused('absent', 'Cette adresse ne contient pas de réponses préparées.');
  if (!fragment.startsWith(HEAD)) {
    return refused(
      'version',
      'Ce lien vient d’une autre version du site. Rechargez la page, puis ouvrez-le de nouveau.',
    );
  }
  if (fragment.length > LONGEST) return refused('trop-long', 'Ce lien est trop long\u00A0: rien n’en a été repris.');
  const raw = parsed(fragment.slice(HEAD.length));
  if (!isRecord(raw) || !isRecord(raw['r']) || typeof raw['f'] !== 'string') {
    return refused(
      'illisible',
      'Ce lien est abîmé ou incomplet\u00A0: rien n’en a été repris. Demandez-le de nouveau.',
    );
  }
  if (isHostile(raw, DEEPEST))
    return refused('dangereux', 'Ce lien n’a pas été fait ici\u00A0: rien n’en a été repris.');
  if (raw['f'] !== form.slug) return otherForm(raw['f']);
  return taken(form, raw['r'], typeof raw['par'] === 'string' ? nameOf(raw['par']) : '');
}

/**
 * What a whole address says to this form: its public keys, and its fragment, which wins where both answer.
 *
 * @param address a `URL` or `location`.
 */
export function read(form: FormDefinition, { search, hash }: { search: string; hash: string }): Prefill {
  const { answers, refusees } = publicAnswers(form, search);
  if (hash.startsWith('#p=')) {
    const link = decode(form, hash);
    if (!link.ok) return link;
    return { ...link, answers: { ...answers, ...link.answers }, refusees: [...refusees, ...link.refusees] };
  }
  if (Object.keys(answers).length + refusees.length === 0) return decode(form, hash);
  return { ok: true, par: '', answers, ignorees: [], refusees };
}

function taken(form: FormDefinition, raw: Answers, par: string): Prefill {
  const fields = form.sections.flatMap(({ champs }) => champs);
  const ignorees: string[] = [];
  const refusees: string[] = [];
  const known = knownOnly(fields, raw, (place) => ignorees.push(place));
  const answers = readRow(fields, known, [], ({ message }) => refusees.push(message));
  return { ok: true, par, answers, ignorees, refusees };
}

function otherForm(formulaire: string): Prefill {
  const known = /^[a-z0-9-]{1,80}$/u.test(formulaire);
  const refusal = refused('autre-formulaire', 'Ce lien a été préparé pour un autre formulaire.');
  return { ...refusal, ...(known && { formulaire }) };
}

function parsed(coded: string): unknown {
  const text = fromBase64url(coded);
  if (text === null) return null;
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const nameOf = (par: string): string => Array.from(oneLine(par)).slice(0, LONGEST_NAME).join('').trim();

type Refused = Extract<Prefill, { ok: false }>;
const refused = (raison: Refused['raison'], phrase: string): Refused => ({ ok: false, raison, phrase });
