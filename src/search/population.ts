import type { IndexRecherche } from './index-format.ts';
import { mots } from './texte.ts';
import type { Reponse } from './types.ts';

/** A number of inhabitants read in a question, and where. */
export interface Population {
  readonly habitants: number;
  readonly debut: number;
  readonly fin: number;
  /** Nothing else was typed: it may be a postal code as well (60000 is Beauvais). */
  readonly seule: boolean;
}

const HABITANTS = /^hab(itants?|s)?$/u;
const AUTRE_UNITE = /^\s*(€|euros?\b|eur\b|patients?\b|pourcent\b|%)/iu;

/**
 * The population that a question names: a number followed by « habitants », a number whose thousands stand apart
 * (« 60 000 »), or a round number of thousands typed alone.
 */
export function populationDe(question: string): Population | undefined {
  const suite = mots(question);
  const rang = suite.findIndex(({ forme, debut, fin }, ici) => {
    if (!/^[1-9]\d{0,7}$/u.test(forme) || AUTRE_UNITE.test(question.slice(fin))) return false;
    const espace = fin - debut > forme.length;
    const ronde = suite.length === 1 && /^\d{2,3}000$/u.test(forme);
    return espace || ronde || HABITANTS.test(suite[ici + 1]?.forme ?? '');
  });
  const trouve = suite[rang];
  return (
    trouve && {
      habitants: Number(trouve.forme),
      debut: trouve.debut,
      fin: trouve.fin,
      seule: suite.length === 1,
    }
  );
}

/** The size of a community of that many inhabitants: two on the limit that the text gives to both. */
export function direTaille({ habitants }: Population, { tailles }: Pick<IndexRecherche, 'tailles'>): Reponse[] {
  const [, ...possibles] = tailles.findLast(([depuis]) => habitants >= depuis) ?? [0];
  if (possibles.length === 0) return [];
  const nombre = habitants.toLocaleString('fr-FR');
  return [
    {
      titre: `${nombre} habitants\u00A0: taille ${possibles.join(' ou ')}`,
      texte:
        possibles.length > 1
          ? 'Le texte met cette limite dans les deux tailles\u00A0: demandez à votre caisse laquelle elle retient.'
          : 'La taille fixe ce que l’Assurance Maladie verse au plus chaque année.',
      liens: [
        { href: `/simulateur/?habitants=${habitants}`, libelle: 'Calculer les montants dans le simulateur' },
        { href: '/guides/le-financement-aci/', libelle: 'Comprendre les montants, taille par taille' },
      ],
    },
  ];
}
