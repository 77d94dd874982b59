import { missionsDe, montantsDeMission, plafondAnnuel, type Somme, TAILLES, voletAPart } from '../domain/aci/index.ts';
import { euros } from '../domain/francais/index.ts';
import type { Bareme, Taille } from '../schemas/index.ts';

/** One row at the foot of a table of amounts. */
export interface LigneDeTotal {
  readonly libelle: string;
  /** What the sum takes in or leaves out. */
  readonly precision: string;
  /** One per size, in the order of the sizes. */
  readonly sommes: readonly { readonly taille: Taille; readonly texte: string; readonly connu: boolean }[];
}

/**
 * Totals of a table: of a mission when it is paid by several volets, else of the whole scale. A scale that pays one
 * mission twice (« soins non programmés » apart, in 2019) has two: its texts print both.
 */
export function lignesDeTotal(bareme: Bareme, mission?: string): LigneDeTotal[] {
  if (mission !== undefined) return totalDeMission(bareme, mission);
  const aPart = voletAPart(bareme);
  const tout = totalDuBareme(bareme, aPart ? `Total avec « ${aPart.libelle} »` : 'Total');
  if (!aPart) return [tout];
  const sans = { ...bareme, volets: bareme.volets.filter((volet) => volet !== aPart) };
  return [totalDuBareme(sans, `Total sans « ${aPart.libelle} »`), tout];
}

function totalDeMission(bareme: Bareme, mission: string): LigneDeTotal[] {
  const montants = montantsDeMission(bareme, mission);
  if ((montants[0]?.lignes.length ?? 0) < 2) return [];
  const sommes = montants.map(({ taille, total }) => enMots(taille, total));
  return [{ libelle: 'Total de la mission', precision: 'Notre addition.', sommes }];
}

function totalDuBareme(bareme: Bareme, libelle: string): LigneDeTotal {
  const { socles, facultatives } = missionsDe(bareme);
  const plafonds = TAILLES.map((taille) => plafondAnnuel(bareme, taille, [...socles, ...facultatives]));
  const condition = plafonds.some(({ lignes }) => lignes.some(({ conditionnel }) => conditionnel !== undefined));
  return {
    libelle,
    precision: `Missions au choix comprises${condition ? ', part sous condition exclue' : ''}. Notre addition.`,
    sommes: plafonds.map(({ taille, total }) => enMots(taille, total)),
  };
}

/** A sum with a hole is no sum: the amounts taken over from 2019 may have changed, so « au moins » would be a guess. */
function enMots(taille: Taille, { montant, complet }: Somme) {
  return { taille, texte: complet ? euros(montant) : 'non trouvé', connu: complet };
}
