import type { APIRoute, GetStaticPaths } from 'astro';
import { regions, source, type Entree } from '../../collections.ts';
import { adresseDeRegion } from '../../domain/contacts/index.ts';
import { EDITION } from '../../layouts/edition.ts';
import { contactsPdf } from '../../../scripts/contacts-pdf.ts';

/** The contacts of a région on paper: made with the site, dated from its edition. */
export const getStaticPaths = (async () =>
  (await regions()).map((region) => ({
    params: { region: region.id },
    props: { region },
  }))) satisfies GetStaticPaths;

interface Props {
  readonly region: Entree<'regions'>;
}

export const GET: APIRoute<Props> = async ({ props: { region }, site, url }) => {
  const citees = [...new Set(region.data.contacts.map((contact) => contact.source))];
  const lues = await Promise.all(citees.map(async (id) => [id, await source(id)] as const));
  const { octets } = await contactsPdf({
    region: region.data,
    sources: Object.fromEntries(lues),
    adresse: new URL(adresseDeRegion(region.id), site ?? url).href,
    jour: EDITION,
  });
  // A copy in a buffer of its own, as Response wants it.
  return new Response(new Uint8Array(octets), { headers: { 'Content-Type': 'application/pdf' } });
};
