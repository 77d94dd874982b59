import type { Mission } from '../schemas/index.ts';

/** « Démarrer avant 6 mois », « Déployer avant 18 mois », or that there is no particular delay. */
export function delaisEnMots({ demarrage, deploiement }: Mission['delais']): string[] {
  const lignes = [
    ...(demarrage === null ? [] : [`Démarrer avant ${demarrage} mois`]),
    ...(deploiement === null ? [] : [`Déployer avant ${deploiement} mois`]),
  ];
  return lignes.length > 0 ? lignes : ['Pas de délai particulier'];
}

/** « 6 mois après la signature », or that none is set. */
export function delaiApresSignature(mois: number | null): string {
  return mois === null ? 'Pas de délai particulier' : `${mois} mois après la signature`;
}
