import { type LigneDuCalendrier, type RepereDuContrat, repereDit } from '../domain/calendrier/index.ts';
import { dateEnFrancais, enumeration, typographie } from '../domain/francais/index.ts';
import { frise } from './frise.ts';
import type { Bloc, DocumentModel } from './model.ts';

/** Deadlines to print. `sources`: editor and date of each source, by its identifier. */
export interface CalendrierAImprimer {
  /** `AAAA-MM-JJ`. */
  readonly signature: string;
  readonly lignes: readonly LigneDuCalendrier[];
  readonly reperes: readonly RepereDuContrat[];
  readonly sources: Readonly<Record<string, { readonly editeur: string; readonly date: string }>>;
  /** Full address, with its query. */
  readonly adresse: string;
  /** Civil day, `AAAA-MM-JJ`. */
  readonly jour: string;
}

const jourDit = (jour: string | null): string => (jour === null ? 'Pas de délai particulier' : dateEnFrancais(jour));

/** The deadlines of the missions from the day of signature: a timeline, the same in a table, and the life of the contract. */
export function calendarDocument(calendrier: CalendrierAImprimer): DocumentModel {
  const { signature, adresse, jour } = calendrier;
  const titre = 'Calendrier des missions de la CPTS';
  return {
    titre,
    sousTitre: `Contrat signé le ${dateEnFrancais(signature)}`,
    langue: 'fr-FR',
    sujet: 'Jours au plus tard pour démarrer et déployer les missions',
    pied: `${titre}, à partir du ${dateEnFrancais(signature)}`,
    origine: { adresse, jour },
    blocs: [
      {
        type: 'paragraphe',
        texte:
          'Les délais courent à partir de la signature du contrat. Votre contrat fait foi\u00A0: vérifiez-y chaque date.',
      },
      ...echeances(calendrier),
      ...vieDuContrat(calendrier),
      { type: 'lien', texte: 'Revoir ce calendrier sur le site', adresse },
    ],
  };
}

function echeances({ signature, lignes, sources }: CalendrierAImprimer): Bloc[] {
  return [
    { type: 'titre', niveau: 1, texte: 'Échéances des missions' },
    {
      type: 'dessin',
      dessin: frise(
        signature,
        lignes.map(({ titre, ...jours }) => ({ libelle: titre, ...jours })),
      ),
      alternative: `Frise des échéances à partir du ${dateEnFrancais(signature)}\u202F; le tableau qui suit dit les mêmes dates.`,
      legende: 'Rond clair\u00A0: à démarrer au plus tard\u202F; rond plein\u00A0: à déployer au plus tard.',
    },
    {
      type: 'tableau',
      nom: 'echeances',
      legende: `Échéances à partir du ${dateEnFrancais(signature)}`,
      colonnes: [
        { nom: 'mission', libelle: 'Mission' },
        { nom: 'demarrage', libelle: 'À démarrer au plus tard' },
        { nom: 'deploiement', libelle: 'À déployer au plus tard' },
      ],
      premiereColonneEnTete: true,
      lignes: lignes.map(({ titre, demarrage, deploiement }) => ({
        cellules: [typographie(titre), jourDit(demarrage), jourDit(deploiement)],
      })),
    },
    { type: 'paragraphe', ton: 'discret', texte: sourcesDesDelais(lignes, sources) },
  ];
}

/** One source for all is said once; several, each with the missions whose delays it gives. */
function sourcesDesDelais(lignes: CalendrierAImprimer['lignes'], sources: CalendrierAImprimer['sources']): string {
  const ids = [...new Set(lignes.map(({ source }) => source))];
  const dites = ids.map((id) => {
    const missions = lignes.filter(({ source }) => source === id).map(({ titre }) => typographie(titre));
    return ids.length === 1 ? sourcesDites([id], sources) : `${sourcesDites([id], sources)} (${enumeration(missions)})`;
  });
  return `Délais lus dans\u00A0: ${dites.join('\u202F; ')}.`;
}

function vieDuContrat({ reperes, sources }: CalendrierAImprimer): Bloc[] {
  return [
    { type: 'titre', niveau: 1, texte: 'Vie du contrat' },
    {
      type: 'tableau',
      nom: 'contrat',
      legende: 'Anniversaires et fin du contrat',
      colonnes: [
        { nom: 'quoi', libelle: 'Repère' },
        { nom: 'jour', libelle: 'Jour' },
        { nom: 'source', libelle: 'Source' },
      ],
      premiereColonneEnTete: true,
      lignes: reperes.map((repere) => ({
        cellules: [repereDit(repere), dateEnFrancais(repere.jour), sourcesDites(repere.sources, sources)],
      })),
    },
  ];
}

const sourcesDites = (ids: readonly string[], sources: CalendrierAImprimer['sources']): string =>
  ids
    .flatMap((id) => sources[id] ?? [])
    .map(({ editeur, date }) => typographie(`${editeur}, ${dateEnFrancais(date)}`))
    .join('\u202F; ');
