import type { Bareme } from '../../schemas/index.ts';
import { mentionsPour, missionsDe } from '../aci/index.ts';
import { dateEnFrancais, enumeration, nombre, pluriel, typographie } from '../francais/index.ts';
// Not by the door: its neighbours there draw mosaics and read lists of communes.
import { type Avertissement, avertissements, POPULATION_INDICATIVE } from '../territoire/population.ts';
import type { Question } from './adresse.ts';
import type { Resultat } from './resultat.ts';
import { derniereVersion, type Version } from './versions.ts';

/** Why a population has two sizes. */
export const deuxTailles = (habitants: number): string =>
  typographie(
    `Les textes donnent ${nombre(habitants)} habitants à deux tailles : les deux sont montrées, à confirmer par votre CPAM.`,
  );

/** What to know before using the figures, most important first; without what `deuxTailles` and `connuDe` say. */
export function remarquesDe(
  { habitants, missions }: Question,
  version: Version,
  versions: readonly Version[],
  resultats: readonly Resultat[],
): readonly string[] {
  const { bareme } = version;
  return [
    ...avertissements(habitants, bareme).flatMap((genre) => avertissementDit(genre, habitants, bareme)),
    ...partageInconnu(resultats),
    ...missionsAbsentes(version, versions, missions),
    ...versionRemplacee(version, versions, resultats),
  ].map(typographie);
}

function avertissementDit(genre: Avertissement, habitants: number, bareme: Bareme): string | [] {
  switch (genre) {
    case 'deux-tailles':
      return [];
    case 'pres-d-une-limite':
      return presDUneLimite(habitants, bareme);
    case 'sous-l-ordre-de-grandeur':
      return (
        `Moins de ${nombre(POPULATION_INDICATIVE.habitants)} habitants : c’est peu pour une CPTS. Ce n’est pas une ` +
        'règle, mais attendez-vous à devoir l’expliquer à votre ARS.'
      );
  }
}

function presDUneLimite(habitants: number, { tailles }: Bareme): string {
  const limites = tailles.bornes.flatMap(({ moins_de, plus_de, de, a }) => [moins_de, plus_de, de, a]);
  const [limite = 0] = limites
    .filter((valeur) => valeur !== undefined)
    .sort((a, b) => Math.abs(a - habitants) - Math.abs(b - habitants));
  const ecart = Math.abs(limite - habitants);
  const ou =
    ecart === 0
      ? `Vous êtes juste sur la limite de ${nombre(limite)} habitants`
      : `Vous êtes à ${pluriel(ecart, 'habitant')} de la limite de ${nombre(limite)}`;
  return `${ou} : vérifiez l’année de vos chiffres. La taille peut changer au cours de la vie de la CPTS.`;
}

function partageInconnu(resultats: readonly Resultat[]): string[] {
  const tailles = resultats.filter(({ partage }) => partage === null).map(({ taille }) => `taille ${taille}`);
  if (tailles.length === 0) return [];
  return [
    `Le partage entre part fixe et part variable n’a pas été trouvé (${enumeration(tailles)}) : les montants sont des maxima, les deux parts réunies.`,
  ];
}

function missionsAbsentes({ bareme }: Version, versions: readonly Version[], choisies: readonly string[]): string[] {
  const { socles, facultatives } = missionsDe(bareme);
  const absentes = choisies.filter((mission) => ![...socles, ...facultatives].includes(mission));
  if (absentes.length === 0) return [];
  const libelles = absentes.map((mission) => {
    const volet = versions.flatMap((each) => each.bareme.volets).find((each) => each.mission === mission);
    return `« ${volet?.libelle ?? mission} »`;
  });
  return [`${enumeration(libelles)} : pas dans « ${bareme.titre_court} », donc non compté.`];
}

function versionRemplacee(version: Version, versions: readonly Version[], resultats: readonly Resultat[]): string[] {
  const derniere = derniereVersion(versions);
  if (derniere.id === version.id) return [];
  const { titre_court, signe_le } = derniere.bareme;
  const { etiquette } = mentionsPour(
    derniere.bareme,
    resultats.map(({ taille }) => taille),
  );
  return [
    `« ${titre_court} », signé le ${dateEnFrancais(signe_le)}, est la version la plus récente trouvée. Ce qu’il faut en savoir : ${etiquette}`,
  ];
}
