import type { Taille } from '../../schemas/index.ts';
import { mentionsPour, missionsDe, plafondAnnuel, somme, taillesPossibles, voletAPart } from '../aci/index.ts';
import type { Question } from './adresse.ts';
import { deuxTailles, remarquesDe } from './remarques.ts';
import type { Repere, Resultat, Simulation } from './resultat.ts';
import { conditionnelDe, ligneSimulee, type LigneSimulee } from './valeurs.ts';
import type { Version } from './versions.ts';

/**
 * What a version of the agreement gives to a community of this population: compulsory missions, and the optional ones that
 * are asked for.
 *
 * @throws {RangeError} when the version is not among `versions`, or the population is not a positive whole number.
 */
export function simuler(question: Question, versions: readonly Version[]): Simulation {
  const version = versions.find(({ id }) => id === question.version);
  if (version === undefined) throw new RangeError(`Le barème « ${question.version} » n’existe pas.`);
  const tailles = taillesPossibles(question.habitants, version.bareme);
  const resultats = tailles.map((taille) => resultatDe(version, taille, question.missions, versions));
  return {
    question,
    version,
    resultats,
    mentions: mentionsPour(version.bareme, tailles),
    deuxTailles: tailles.length > 1 ? deuxTailles(question.habitants) : null,
    remarques: remarquesDe(question, version, versions, resultats),
  };
}

function resultatDe(
  version: Version,
  taille: Taille,
  choisies: readonly string[],
  versions: readonly Version[],
): Resultat {
  const { bareme } = version;
  const missions = missionsComptees(version, choisies);
  const plafond = plafondAnnuel(bareme, taille, missions);
  const lignes = plafond.lignes.map(ligneSimulee);
  const connu = lignes.some(({ mission, fixe }) => mission !== undefined && fixe.montant !== null);
  return {
    taille,
    bornes: bareme.tailles.bornes.find((bornes) => bornes.taille === taille) ?? { taille },
    lignes,
    total: plafond.total,
    sans: sansVoletAPart(version, lignes),
    partage: connu ? { fixe: plafond.fixe, variable: plafond.variable } : null,
    sousCondition: plafond.lignes.flatMap((ligne) => {
      const valeur = conditionnelDe(ligne);
      return valeur === null ? [] : [{ libelle: ligne.libelle, mission: ligne.mission, valeur }];
    }),
    manquants: lignes.filter(({ total }) => total.montant === null).map(({ libelle }) => libelle),
    repere: plafond.total.complet ? null : repereDe(version, taille, missions, versions),
  };
}

/** The compulsory missions of a version, and those of its optional ones that were chosen. */
function missionsComptees({ bareme }: Version, choisies: readonly string[]): string[] {
  const { socles, facultatives } = missionsDe(bareme);
  return [...socles, ...facultatives.filter((mission) => choisies.includes(mission))];
}

function sansVoletAPart({ bareme }: Version, lignes: readonly LigneSimulee[]): Resultat['sans'] {
  const aPart = voletAPart(bareme);
  if (aPart === undefined) return null;
  const autres = lignes.filter(({ volet }) => volet !== aPart.id);
  return { libelle: aPart.libelle, total: somme(autres.map(({ total }) => total.montant)) };
}

/** The nearest earlier version whose amounts add up for this size. */
function repereDe(
  { bareme: { remplace } }: Version,
  taille: Taille,
  missions: readonly string[],
  versions: readonly Version[],
  vues: readonly string[] = [],
): Repere | null {
  const version = versions.find(({ id }) => id === remplace);
  if (version === undefined || vues.includes(version.id)) return null;
  const { total } = plafondAnnuel(version.bareme, taille, missionsComptees(version, missions));
  if (!total.complet) return repereDe(version, taille, missions, versions, [...vues, version.id]);
  const { socles, facultatives } = missionsDe(version.bareme);
  const payees = new Set([...socles, ...facultatives]);
  return { version, total: total.montant, absentes: missions.filter((mission) => !payees.has(mission)) };
}
