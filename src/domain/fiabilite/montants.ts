import type { Bareme } from '../../schemas/index.ts';
import { enumeration, nombre, pluriel, typographie } from '../francais/index.ts';

type Statut = Bareme['volets'][number]['montants'][number]['statut'];

/** How each amount is known, from the surest; after its number: « 24 lus dans un texte officiel ». */
const CONNUS: readonly (readonly [Statut, un: string, plusieurs: string])[] = [
  ['officiel', 'lu dans un texte officiel', 'lus dans un texte officiel'],
  ['documente', 'lu dans un contrat', 'lus dans un contrat'],
  ['presse', 'lu dans la presse', 'lus dans la presse'],
  ['calcule', 'calculé à partir de totaux imprimés', 'calculés à partir de totaux imprimés'],
  [
    'repris',
    'repris d’une version plus ancienne, sans confirmation',
    'repris d’une version plus ancienne, sans confirmation',
  ],
  ['inconnu', 'non trouvé', 'non trouvés'],
];

/** « 28 montants : 24 lus dans un texte officiel et 4 calculés à partir de totaux imprimés. » */
export function montantsConnus({ volets }: Pick<Bareme, 'volets'>): string {
  const statuts = volets.flatMap(({ montants }) => montants.map(({ statut }) => statut));
  const comptes = CONNUS.flatMap(([statut, un, plusieurs]) => {
    const combien = statuts.filter((each) => each === statut).length;
    return combien === 0 ? [] : [`${nombre(combien)} ${combien === 1 ? un : plusieurs}`];
  });
  return typographie(`${pluriel(statuts.length, 'montant')} : ${enumeration(comptes)}.`);
}
