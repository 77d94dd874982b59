import type { ContactPublie, Relecture } from '../../src/domain/fiabilite/index.ts';
import {
  contactSchema,
  guideSchema,
  missionSchema,
  regionSchema,
  sourceSchema,
  type Contact,
} from '../../src/schemas/index.ts';
import type { Entry } from './read.ts';

/** The pages that carry a review day. What cannot be read is said by `npm run check:content`, not here. */
export function relectures(entries: readonly Entry[]): Relecture[] {
  return entries.flatMap(({ kind, slug, data }) => {
    if (kind === 'guide') return page(`/guides/${slug}/`, guideSchema.safeParse(data).data);
    if (kind === 'mission') return page(`/missions/${slug}/`, missionSchema.safeParse(data).data);
    if (kind !== 'region') return [];
    const region = regionSchema.safeParse(data).data;
    return page(`/contacts/${slug}/`, region && { ...region, titre: `Contacts, ${region.nom}` });
  });
}

interface Dated {
  readonly titre: string;
  readonly verifie_le: string;
  readonly a_revoir_le: string;
}

const page = (href: string, data: Dated | undefined): Relecture[] =>
  data ? [{ href, titre: data.titre, verifieLe: data.verifie_le, aRevoirLe: data.a_revoir_le }] : [];

/** Every contact of content/regions/ and content/national.yaml, with the date of its source. */
export function contactsPublies(entries: readonly Entry[]): ContactPublie[] {
  const dates = new Map(
    entries
      .filter(({ kind }) => kind === 'source')
      .flatMap(({ data }) => {
        const source = sourceSchema.safeParse(data).data;
        return source ? [[source.id, source.date] as const] : [];
      }),
  );
  const published = (href: string, { id, organisme, etat, source }: Contact): ContactPublie => ({
    organisme,
    href: `${href}#${id}`,
    etat,
    dateDeSource: dates.get(source) ?? 'sans date',
  });
  return entries.flatMap(({ kind, slug, data }) => {
    if (kind === 'region') {
      return (regionSchema.safeParse(data).data?.contacts ?? []).map((one) => published(`/contacts/${slug}/`, one));
    }
    const national = kind === 'national' ? contactSchema.safeParse(data).data : undefined;
    return national ? [published('/contacts/', national)] : [];
  });
}
