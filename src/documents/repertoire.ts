import type { Contact, Region } from '../domain/contacts/index.ts';
import { confiance, etatDit, ETATS, parNature } from '../domain/contacts/index.ts';
import { dateEnFrancais, enumeration, typographie } from '../domain/francais/index.ts';
import type { Bloc, Cellule, DocumentModel, Fragment } from './model.ts';

/** Contacts of a région to print. `sources`: editor and date of each source, by its identifier. */
export interface RepertoireAImprimer {
  readonly region: Pick<Region, 'nom' | 'departements' | 'contacts'>;
  readonly sources: Readonly<Record<string, { readonly editeur: string; readonly date: string }>>;
  /** Full address of the page of the région. */
  readonly adresse: string;
  /** Civil day of this edition, `AAAA-MM-JJ`. */
  readonly jour: string;
}

/** The sheet of a région: one table per nature of contact, with the source, the date and the state of each address. */
export function repertoireDocument(repertoire: RepertoireAImprimer): DocumentModel {
  const { region, adresse, jour } = repertoire;
  const titre = `Contacts pour une CPTS, ${region.nom}`;
  const departements = region.departements.map(({ code, nom }) => `${nom} (${code})`);
  return {
    titre,
    sousTitre: `Édition du ${dateEnFrancais(jour)}`,
    langue: 'fr-FR',
    sujet: 'Services à contacter pour créer ou faire vivre une CPTS, avec la source et la date de chaque adresse',
    pied: `${titre}, ${dateEnFrancais(jour)}`,
    origine: { adresse, jour },
    blocs: [
      { type: 'paragraphe', texte: `Départements\u00A0: ${enumeration(departements)}.` },
      {
        type: 'paragraphe',
        texte: typographie(
          `« ${ETATS.lu} » : l’adresse a été lue dans la source citée, qui a moins de deux ans. « ${ETATS['a-verifier']} » : la source a plus de deux ans, ou ne parle pas des CPTS. « ${ETATS['non-trouve']} » : nous n’avons rien trouvé, et nous ne devinons rien.`,
        ),
        ton: 'discret',
      },
      ...parNature(region.contacts).flatMap(({ id, titre: groupe, contacts }): readonly Bloc[] => [
        { type: 'titre', niveau: 1, texte: groupe },
        tableau(id, groupe, contacts, repertoire),
      ]),
      { type: 'lien', texte: 'Voir ces contacts à jour sur le site', adresse },
    ],
  };
}

const tableau = (id: string, groupe: string, contacts: readonly Contact[], repertoire: RepertoireAImprimer): Bloc => ({
  type: 'tableau',
  nom: id,
  legende: groupe,
  titreAuDessus: true,
  colonnes: [
    { nom: 'qui', libelle: 'Qui, et pour quoi' },
    { nom: 'comment', libelle: 'Comment, et d’où vient l’adresse' },
  ],
  premiereColonneEnTete: true,
  lignes: contacts.map((contact) => ({
    cellules: [qui(contact), { texte: [...comment(contact), ...etat(contact, repertoire)] }],
  })),
});

function qui({ organisme, service, role, departements }: Contact): Cellule {
  const nom = typographie([organisme, service].filter((mot) => mot !== undefined).join(', '));
  const ou = departements.length === 0 ? '' : ` (${enumeration(departements)})`;
  return { texte: [{ texte: `${nom}${ou}\n`, gras: true }, { texte: typographie(role) }] };
}

/** One way per line, ended; a site and a mailbox are links. Nothing for what was not found: its state says it. */
function comment({ adresse = [], courriel, telephone, site }: Contact): readonly Fragment[] {
  const lignes: readonly Fragment[] = [
    ...(courriel === undefined ? [] : [{ texte: courriel, lien: `mailto:${courriel}` }]),
    ...(telephone === undefined ? [] : [{ texte: `Téléphone\u00A0: ${telephone.replaceAll(' ', '\u00A0')}` }]),
    ...adresse.map((ligne) => ({ texte: ligne })),
    ...(site === undefined ? [] : [{ texte: site, lien: site }]),
  ];
  return lignes.flatMap((ligne) => [ligne, { texte: '\n' }]);
}

function etat(contact: Contact, { sources, jour }: RepertoireAImprimer): readonly Fragment[] {
  const { source, note, verifie_le: verifieLe } = contact;
  const lue = sources[source];
  const dite = etatDit(confiance(contact, lue?.date ?? '', jour), contact);
  const origine = lue === undefined ? source : `${lue.editeur}, ${dateEnFrancais(lue.date)}`;
  const suite = `Source : ${origine}, consultée le ${dateEnFrancais(verifieLe)}.${note === undefined ? '' : ` ${note}`}`;
  return [{ texte: `${dite}. `, gras: true }, { texte: typographie(suite) }];
}
