import type { Departement } from '../../schemas/index.ts';

/** Corsican postal prefixes, « CEDEX » ones included (20702 Ajaccio, 20406 Bastia). */
const CORSE: Readonly<Record<string, readonly string[]>> = {
  '200': ['2A'],
  '201': ['2A'],
  '207': ['2A'],
  '202': ['2B'],
  '204': ['2B'],
  '206': ['2B'],
};

/** Overseas prefixes with an ARS; Saint-Barthélemy (977) and Saint-Martin (978) depend on that of Guadeloupe. */
const OUTRE_MER: Readonly<Record<string, readonly string[]>> = {
  '971': ['971'],
  '972': ['972'],
  '973': ['973'],
  '974': ['974'],
  '976': ['976'],
  '977': ['971'],
  '978': ['971'],
};

/**
 * Codes of the départements that a postal code may be in, « CEDEX » codes included; spaces are allowed.
 *
 * One code, two for a Corsican prefix that says nothing of the side, none for what has no ARS (975, 98…) or is no postal
 * code. The first two digits are right for all but a few communes served by the post office of a neighbour.
 */
export function codesDepartement(codePostal: string): readonly string[] {
  const chiffres = codePostal.replace(/\s/g, '');
  if (!/^\d{5}$/.test(chiffres)) return [];
  const trois = chiffres.slice(0, 3);
  const deux = chiffres.slice(0, 2);
  if (deux === '20') return CORSE[trois] ?? ['2A', '2B'];
  if (deux === '97') return OUTRE_MER[trois] ?? [];
  return deux >= '01' && deux <= '95' ? [deux] : [];
}

/** The départements of a postal code, each with its région. `departements`: those of content/departements.yaml. */
export function lieuxDuCodePostal(codePostal: string, departements: readonly Departement[]): readonly Departement[] {
  const codes = codesDepartement(codePostal);
  return departements.filter(({ id }) => codes.includes(id));
}

/** Name of the région of a département, `undefined` for a code that is not in the list. */
export function regionDuDepartement(code: string, departements: readonly Departement[]): string | undefined {
  return departements.find(({ id }) => id === code.toUpperCase())?.region;
}

/**
 * Codes of the départements in which a postal or an INSEE code may be, or its beginning (two signs or more): which files
 * to read to know. Collectivités d’outre-mer included; codes that belong to nobody may be among them.
 *
 * @param voisins postal codes served by the post office of a neighbour, with the départements they lead to.
 */
export function departementsDuCode(
  code: string,
  voisins: Readonly<Record<string, readonly string[]>> = {},
): readonly string[] {
  const signes = code.replace(/\s/g, '').toUpperCase();
  if (!/^(?:\d{2}|2[AB])\d{0,3}$/.test(signes)) return [];
  const deux = signes.slice(0, 2);
  const ailleurs = Object.entries(voisins).flatMap(([postal, codes]) => (postal.startsWith(signes) ? codes : []));
  const ici = deux === '20' ? ['2A', '2B'] : /^9[78]$/.test(deux) ? [signes.slice(0, 3)] : [deux];
  return [...new Set([...ici, ...ailleurs])];
}
