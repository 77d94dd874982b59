import { adresseDeDepartement, adresseDeRegion } from '../../domain/contacts/index.ts';
import type { Contact, Region } from '../../schemas/index.ts';
import type { Fiche } from '../types.ts';
import { dire, faits, fiche, type Entree } from './record.ts';

/** The page of each région, the page of each of its départements, then the services that can be reached there. */
export const fichesDesRegions = (regions: readonly Entree<Region>[]): Fiche[] => [
  ...regions.map(region),
  ...regions.flatMap(departements),
  ...regions.flatMap(contacts),
];

/** Services for the whole country, shown on `/contacts/`. */
export const fichesNationales = (nationaux: readonly Contact[]): Fiche[] =>
  nationaux.map((contact) =>
    fiche('contact', `/contacts/#${contact.id}`, { ...dit(contact), contexte: 'toute la France' }),
  );

function region({ slug, data }: Entree<Region>): Fiche {
  return fiche('region', adresseDeRegion(slug), {
    titre: data.nom,
    contexte: data.departements.map(({ nom, code }) => `${nom} (${code})`).join(', '),
    resume: data.resume,
    motsCles: [...data.mots_cles, 'contacts', 'ARS'],
    lieux: [data.nom, ...data.departements.map(({ code }) => code)],
    texte: faits([...data.chemin, ...data.reperes]),
  });
}

/** Found by its name, its code, its towns and its postal codes; never by the name of its région, which has its own page. */
function departements({ slug, data }: Entree<Region>): Fiche[] {
  return data.departements.map(({ code, nom }) =>
    fiche('departement', adresseDeDepartement(slug, nom), {
      titre: nom,
      contexte: data.nom === nom ? code : `${code}, ${data.nom}`,
      resume: 'Qui contacter : ARS et sa délégation, caisse, MSA, URPS, fédérations.',
      motsCles: ['contact'],
      lieux: [code],
    }),
  );
}

/** A délégation that was not found is said on the page of the département: nobody looks for it here. */
function contacts({ slug, data }: Entree<Region>): Fiche[] {
  return data.contacts
    .filter(({ nature, etat }) => nature !== 'delegation' || etat !== 'non-trouve')
    .map((contact) =>
      fiche('contact', `${adresseDeRegion(slug)}#${contact.id}`, {
        ...dit(contact),
        contexte: data.nom,
        motsCles: ['contact'],
        lieux: [data.nom, ...contact.departements],
      }),
    );
}

/** Of an address, only the town: nobody looks for a street, nor for how it was checked (notes). */
const dit = ({ organisme, service, role, courriel, adresse }: Contact) => ({
  titre: [organisme, service].filter(Boolean).join(', '),
  resume: dire(`${role}.`, courriel),
  texte: dire(adresse?.at(-1)),
});
