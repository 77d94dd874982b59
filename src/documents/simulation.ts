import { dateEnFrancais, nombre, pluriel, typographie } from '../domain/francais/index.ts';
import {
  barresDe,
  connuDe,
  type Donnees,
  montantDit,
  type Resultat,
  type Simulation,
  sommeDite,
  additionDite,
  SOUS_CONDITION,
  STATUTS,
  valeurDite,
} from '../domain/simulation/index.ts';
import type { Somme } from '../domain/aci/index.ts';
import { barres } from './barres.ts';
import type { Bloc, Colonne, DocumentModel, Ligne } from './model.ts';

/** Where and when the document was made: the address brings the same figures back. */
export interface OrigineDeSimulation {
  /** Full address, with its query. */
  readonly adresse: string;
  /** Civil day, `AAAA-MM-JJ`. */
  readonly jour: string;
}

/** The amounts of a simulation on paper, with the version, the sources, the day and the address. */
export function simulationDocument(
  simulation: Simulation,
  donnees: Donnees,
  { adresse, jour }: OrigineDeSimulation,
): DocumentModel {
  const { question, version, resultats, mentions, deuxTailles } = simulation;
  const remarques = [...(deuxTailles === null ? [] : [deuxTailles]), ...simulation.remarques];
  const { bareme } = version;
  const source = donnees.sources[bareme.source];
  const titre = `Financement d’une CPTS de ${nombre(question.habitants)} habitants`;
  return {
    titre,
    sousTitre: typographie(`${bareme.titre}, signé le ${dateEnFrancais(bareme.signe_le)}`),
    langue: 'fr-FR',
    sujet: 'Montants annuels maximaux par volet et par mission, avec leurs sources',
    pied: `${titre}, ${typographie(bareme.titre_court)}`,
    origine: { adresse, jour },
    blocs: [
      {
        type: 'encadre',
        titre: `Version des montants\u00A0: ${typographie(bareme.titre_court)}`,
        blocs: [
          { type: 'paragraphe', texte: typographie(mentions.etiquette) },
          ...(source === undefined
            ? []
            : [{ type: 'paragraphe', ton: 'discret', texte: `Texte\u00A0: ${sourceDite(source)}.` } as const]),
        ],
      },
      ...(remarques.length === 0
        ? []
        : ([
            { type: 'titre', niveau: 1, texte: 'À savoir avant de lire les montants' },
            { type: 'liste', elements: remarques },
          ] as const)),
      ...resultats.flatMap((resultat) => blocsDuResultat(resultat, simulation, donnees)),
      ...communesComptees(question),
      { type: 'titre', niveau: 1, texte: 'D’où viennent ces montants' },
      { type: 'liste', elements: sourcesEtNotes(simulation, donnees) },
      { type: 'lien', texte: 'Revoir ces montants sur le site', adresse },
    ],
  };
}

function blocsDuResultat(resultat: Resultat, { version, resultats }: Simulation, donnees: Donnees): Bloc[] {
  const { taille, repere, sousCondition } = resultat;
  const connu = connuDe(resultat);
  const lues = barresDe(resultat, resultats, donnees);
  return [
    { type: 'titre', niveau: 1, texte: connu?.titre ?? `Taille ${taille}` },
    ...(connu === null
      ? []
      : [
          {
            type: 'paragraphe',
            texte: [
              { texte: `${connu.compte}. `, gras: true },
              { texte: [connu.confiance, connu.manque].filter(Boolean).join(' ') },
            ],
          } as const,
        ]),
    {
      type: 'dessin',
      dessin: barres(lues),
      alternative: typographie(
        `Barres, taille ${taille} : ${lues.map(({ libelle, valeur }) => `${libelle}, ${valeur}`).join(' ; ')}.`,
      ),
      legende: 'Montants annuels maximaux. Le tableau qui suit donne les mêmes chiffres.',
    },
    tableau(resultat, version.bareme.titre_court),
    ...sousCondition.map(({ libelle, valeur }): Bloc => ({
      type: 'paragraphe',
      texte: [
        { texte: `Hors total, ${typographie(libelle)}\u00A0: `, gras: true },
        { texte: `${valeurDite(valeur)}. Montant ${SOUS_CONDITION}.` },
      ],
    })),
    ...(repere === null
      ? []
      : [
          {
            type: 'paragraphe',
            texte: [
              { texte: typographie(`Repère « ${repere.version.bareme.titre_court} » : `), gras: true },
              { texte: `${montantDit(repere.total)} par an au plus, d’après la version précédente.` },
            ],
          } as const,
        ]),
  ];
}

/** Whose inhabitants these are, when they were added up. */
function communesComptees({ communes = [], habitants }: Simulation['question']): Bloc[] {
  if (communes.length === 0) return [];
  return [
    { type: 'titre', niveau: 1, texte: `Les habitants comptés, ${pluriel(communes.length, 'commune')}` },
    {
      type: 'tableau',
      nom: 'communes',
      legende: 'Communes comptées, population municipale publiée par l’Insee',
      colonnes: [
        { nom: 'commune', libelle: 'Commune' },
        { nom: 'code', libelle: 'Code Insee' },
        { nom: 'habitants', libelle: 'Habitants', nombre: true },
      ],
      premiereColonneEnTete: true,
      lignes: [
        ...communes.map(({ nom, code, population }) => ({
          cellules: [nom, code || 'écrite à la main', population === null ? 'non connue' : nombre(population)],
        })),
        { cellules: ['Total', '', nombre(habitants)], genre: 'total' },
      ],
    },
  ];
}

function tableau({ taille, lignes, total, sans, partage }: Resultat, version: string): Bloc {
  const colonnes: Colonne[] = [
    { nom: 'volet', libelle: 'Volet' },
    { nom: 'total', libelle: 'Par an, au plus', nombre: true },
    ...(partage === null
      ? []
      : [
          { nom: 'fixe', libelle: 'Part fixe', nombre: true },
          { nom: 'variable', libelle: 'Part variable', nombre: true },
        ]),
    { nom: 'statut', libelle: 'Statut' },
  ];
  const detail = (fixe: string, variable: string) => (partage === null ? [] : [fixe, variable]);
  const pied = (libelle: string, sommes: readonly Somme[], genre: Ligne['genre']): Ligne => ({
    cellules: [libelle, ...sommes.map(sommeDite), additionDite(sommes)],
    ...(genre === undefined ? {} : { genre }),
  });
  return {
    type: 'tableau',
    nom: `taille-${taille}`,
    legende: typographie(`Montants annuels maximaux, taille ${taille}, ${version}`),
    colonnes,
    premiereColonneEnTete: true,
    lignes: [
      ...lignes.map(({ libelle, facultatif, total: entier, fixe, variable }) => ({
        cellules: [
          typographie(facultatif ? `${libelle} (au choix)` : libelle),
          montantDit(entier.montant),
          ...detail(montantDit(fixe.montant), variable === null ? 'aucune' : montantDit(variable.montant)),
          STATUTS[entier.statut],
        ],
      })),
      ...(sans === null ? [] : [pied(typographie(`Total sans « ${sans.libelle} »`), [sans.total], 'sous-total')]),
      pied('Total', [total, ...(partage === null ? [] : [partage.fixe, partage.variable])], 'total'),
    ],
  };
}

/** Every source of the amounts shown, then what the version says of itself. */
function sourcesEtNotes({ mentions: { faits, notes }, resultats }: Simulation, { sources }: Donnees): string[] {
  const valeurs = resultats.flatMap(({ lignes, sousCondition }) => [
    ...lignes.flatMap(({ total, fixe, variable }) => [total, fixe, ...(variable === null ? [] : [variable])]),
    ...sousCondition.map(({ valeur }) => valeur),
  ]);
  const ids = new Set(valeurs.flatMap(({ source }) => source ?? []));
  return [
    ...[...ids].flatMap((id) => sources[id] ?? []).map((source) => `${sourceDite(source)}.`),
    ...faits.map(({ texte, doute, source }) => {
      const citee = sources[source];
      return typographie([texte, doute, citee && `(${sourceDite(citee)})`].filter(Boolean).join(' '));
    }),
    ...notes.map((note) => typographie(note)),
  ];
}

const sourceDite = ({ editeur, titre, date }: Donnees['sources'][string]): string =>
  typographie(`${editeur}, « ${titre} », ${dateEnFrancais(date)}`);
