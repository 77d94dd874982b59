import { aPlusDeDeuxAns } from '../../src/domain/francais/index.ts';
import { contactSchema, sourceSchema } from '../../src/schemas/index.ts';
import type { Entry } from './read.ts';
import { say } from './say.ts';
import { leaves } from './walk.ts';

/** Contacts shown as read although their source is old: the reader must see « à vérifier ». `today`: AAAA-MM-JJ. */
export function checkContactAge(entries: readonly Entry[], today: string): string[] {
  const dates = new Map(
    entries
      .filter(({ kind }) => kind === 'source')
      .map(({ data }) => sourceSchema.safeParse(data).data)
      .flatMap((source) => (source ? [[source.id, source.date] as const] : [])),
  );
  return entries.flatMap((entry) =>
    contactsOf(entry).flatMap(({ raw, at }) => {
      const contact = contactSchema.safeParse(raw).data;
      const date = contact && dates.get(contact.source);
      if (contact?.etat !== 'lu' || date === undefined || !aPlusDeDeuxAns(date, today)) return [];
      const age = date === 'sans date' ? 'n’a pas de date' : `date de ${date}, plus de deux ans`;
      const phrase = `La source « ${contact.source} » ${age} : écrivez \`etat: a-verifier\`, ou citez une source récente.`;
      return [say(entry, [...at, 'etat'], phrase)];
    }),
  );
}

/** Pages whose review day is past: said, never refused, for a date alone must not break a build. */
export function reviewsDue(entries: readonly Entry[], today: string): string[] {
  return entries.flatMap((entry) =>
    leaves(entry.data)
      .filter(({ key, value }) => key === 'a_revoir_le' && value < today)
      .map(({ path, value }) => say(entry, path, `À relire depuis le ${value}.`)),
  );
}

/** The contacts of a région, or the one that a line of content/national.yaml is, each with its place in the entry. */
function contactsOf({ kind, data }: Entry): readonly { readonly raw: unknown; readonly at: readonly PropertyKey[] }[] {
  if (kind === 'national') return [{ raw: data, at: [] }];
  if (kind !== 'region' || typeof data !== 'object' || data === null || !('contacts' in data)) return [];
  return Array.isArray(data.contacts) ? data.contacts.map((raw: unknown, n) => ({ raw, at: ['contacts', n] })) : [];
}
