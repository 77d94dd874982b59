import type { APIRoute, GetStaticPaths } from 'astro';
import { nationaux, regions, source } from '../../../collections.ts';
import { adresseDeRegion, aUneCarte, etatDit, vcard } from '../../../domain/contacts/index.ts';
import { dateEnFrancais } from '../../../domain/francais/index.ts';
import { EDITION } from '../../../layouts/edition.ts';
import { confianceEn } from '../../../mdx/confiance.ts';
import type { Contact } from '../../../schemas/index.ts';

interface Props {
  readonly contact: Contact;
  /** Path of the entry on the site. */
  readonly page: string;
}

/** A card per contact that one can write to or call: those of each région, then those of the whole country. */
export const getStaticPaths = (async () => {
  const cartes = (region: string, page: string, contacts: readonly Contact[]) =>
    contacts.filter(aUneCarte).map((contact) => ({
      params: { region, contact: contact.id },
      props: { contact, page: `${page}#${contact.id}` } satisfies Props,
    }));
  const locales = (await regions()).map(({ id, data }) => cartes(id, adresseDeRegion(id), data.contacts));
  const nationales = (await nationaux()).map(({ data }) => data);
  return [...locales.flat(), ...cartes('national', '/contacts/', nationales)];
}) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = async ({ props: { contact, page }, site, url }) => {
  const { editeur, date } = await source(contact.source);
  const carte = vcard(contact, {
    page: new URL(page, site ?? url).href,
    source: `${editeur}, ${dateEnFrancais(date)}`,
    etat: etatDit(await confianceEn(contact, EDITION), contact),
  });
  return new Response(carte, { headers: { 'Content-Type': 'text/vcard; charset=utf-8' } });
};
