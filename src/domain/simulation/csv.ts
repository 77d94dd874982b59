import { csvFrancais } from '../ecriture/index.ts';
import { dateEnFrancais } from '../francais/index.ts';
import { connuDe } from './connu.ts';
import type { Resultat, Simulation } from './resultat.ts';
import { SOUS_CONDITION, STATUTS } from './mots.ts';
import type { LigneSimulee, Valeur } from './valeurs.ts';
import type { Donnees } from './versions.ts';

const COLONNES = [
  'Version',
  'Signée le',
  'Habitants',
  'Taille',
  'Volet',
  'Au choix',
  'Part',
  'Montant (€ par an, maximum)',
  'Statut',
  'Source',
  'Date de la source',
  'Remarque',
];

/** The figures of a simulation for a French spreadsheet, decimal comma; then the communes counted, and the notes. */
export function csvDe(simulation: Simulation, { sources }: Pick<Donnees, 'sources'>): string {
  const { version, question, resultats, mentions, deuxTailles, remarques } = simulation;
  const tete = (taille: number) => [
    version.bareme.titre_court,
    version.bareme.signe_le,
    String(question.habitants),
    String(taille),
  ];
  const lignes = resultats.flatMap((resultat) =>
    lignesDe(resultat, sources).map((ligne) => [...tete(resultat.taille), ...ligne]),
  );
  const manques = resultats.flatMap((resultat) => connuDe(resultat)?.manque ?? []);
  const notes = [mentions.etiquette, ...(deuxTailles === null ? [] : [deuxTailles]), ...manques, ...remarques].map(
    (note) => [note],
  );
  return csvFrancais([COLONNES, ...lignes, ...communesDe(question), [], ...notes]);
}

/** The communes whose inhabitants were added up, after an empty line. */
function communesDe({ communes = [] }: Simulation['question']): string[][] {
  if (communes.length === 0) return [];
  const rangees = communes.map(({ nom, code, population }) => [
    nom,
    code,
    population === null ? '' : String(population),
  ]);
  return [[], ['Commune comptée', 'Code Insee', 'Habitants'], ...rangees];
}

function lignesDe(resultat: Resultat, sources: Donnees['sources']): string[][] {
  const decrite = ({ montant, statut, source, note }: Valeur) => {
    const citee = source === undefined ? undefined : sources[source];
    return [
      montantCsv(montant),
      STATUTS[statut],
      citee?.editeur ?? '',
      citee === undefined ? '' : dateEnFrancais(citee.date),
      note ?? '',
    ];
  };
  const ligne = ({ libelle, facultatif, total, fixe, variable }: LigneSimulee): string[][] => {
    const debut = [libelle, facultatif ? 'oui' : 'non'];
    const parts = resultat.partage === null ? [] : [['fixe', fixe] as const, ['variable', variable] as const];
    return [
      [...debut, 'fixe et variable', ...decrite(total)],
      ...parts.flatMap(([part, valeur]) => (valeur === null ? [] : [[...debut, part, ...decrite(valeur)]])),
    ];
  };
  const { total, sans, sousCondition } = resultat;
  const addition = (libelle: string, { montant, complet }: typeof total) => [
    [libelle, '', 'fixe et variable', montantCsv(complet ? montant : null), STATUTS[complet ? 'addition' : 'inconnu']],
  ];
  return [
    ...resultat.lignes.flatMap(ligne),
    ...(sans === null ? [] : addition(`Total sans « ${sans.libelle} »`, sans.total)),
    ...addition('Total', total),
    ...sousCondition.map(({ libelle, valeur }) => {
      const [montant = '', statut = '', ...reste] = decrite(valeur);
      return [libelle, '', 'sous condition, hors total', montant, statut, ...reste.slice(0, 2), SOUS_CONDITION];
    }),
  ];
}

/** An empty cell for what is unknown: never a zero. */
const montantCsv = (montant: number | null): string => (montant === null ? '' : montant.toFixed(2).replace('.', ','));
