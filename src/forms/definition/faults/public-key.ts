import type { LeafField } from '../kinds.ts';
import type { Fault } from './walk.ts';

type Choice = Extract<LeafField, { type: 'choix' }>;
/** Key of an address → the catalogue whose names it gives. */
const CATALOGUE = { dept: 'departements', region: 'regions' } as const;

/** A choice that an address may answer has somewhere the names that the key gives, once for the whole form. */
export function publicKeyFaults(
  { cle_publique: key, options, options_de: from }: Choice,
  path: readonly (string | number)[],
  inRow: boolean,
): readonly Fault[] {
  if (key === undefined) return [];
  const at = [...path, 'cle_publique'];
  if (inRow)
    return [{ path: at, message: 'Une `cle_publique` ne vaut que hors des tableaux\u00a0: une réponse par lien.' }];
  if (from?.catalogue === CATALOGUE[key]) return [];
  const own = key === 'region' ? options.length > 0 : options.some(({ id }) => /^d(?:\d{2,3}|2[ab])$/u.test(id));
  return own && from === undefined
    ? []
    : [
        {
          path: at,
          message: `La \`cle_publique\` « ${key} » demande des choix du catalogue \`${CATALOGUE[key]}\`, ou nommés comme eux.`,
        },
      ];
}
