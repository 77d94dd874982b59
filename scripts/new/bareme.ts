import { type Bareme, baremeSchema } from '../../src/schemas/index.ts';
import type { Entry } from '../content/read.ts';
import { quoted } from './quoted.ts';
import type { Skeleton, Wish } from './wish.ts';

interface Signed {
  readonly slug: string;
  readonly bareme: Bareme;
}

/**
 * The scale of a new text: the sizes and the volets of the one before, every amount unknown until someone has read it.
 *
 * @throws {Error} when content/ holds no scale to follow.
 */
export function baremeSkeleton({ slug, title, today, entries }: Wish): Skeleton {
  const { slug: before, bareme } = latest(entries);
  return {
    [`baremes/${slug}.yaml`]: `titre: ${quoted(title)}
titre_court: ${quoted(shortTitle(slug))}
# Le jour de la signature : changez-le.
signe_le: ${dayAfter(bareme.signe_le, today)}
etiquette: À écrire, la phrase imprimée à côté de chaque montant de ce texte.
# Le texte signé : ajoutez-le à content/sources.yaml, et nommez-le ici.
source: ${bareme.source}
remplace: ${before}

# Repris de « ${bareme.titre_court} » : à relire dans les mots du nouveau texte.
tailles:
  source: ${bareme.tailles.source}
  bornes:
${bareme.tailles.bornes.map((bornes) => `    - { ${pairs(bornes)} }`).join('\n')}

# Un montant lu s’écrit : { taille: 1, part: total, montant: 50000, statut: officiel, source: … }.
volets:
${bareme.volets.map(voletLines).join('\n\n')}

# Ce que l’on sait du texte en entier, et ce qui n’a pas été trouvé ; sa durée s’écrit dans \`contrat\`.
notes: []
faits: []
`,
  };
}

function voletLines({ id, libelle, mission, facultatif, montants }: Bareme['volets'][number]): string {
  const cells = montants.map(
    ({ taille, part }) => `      - { taille: ${taille}, part: ${part}, montant: null, statut: inconnu }`,
  );
  return [
    `  - id: ${id}`,
    `    libelle: ${quoted(libelle)}`,
    ...(mission === undefined ? [] : [`    mission: ${mission}`]),
    ...(facultatif ? ['    facultatif: true'] : []),
    '    montants:',
    ...cells,
  ].join('\n');
}

const pairs = (bornes: object): string =>
  Object.entries(bornes)
    .map(([key, value]) => `${key}: ${String(value)}`)
    .join(', ');

/** « Avenant 3 » for `aci-avenant-3`: the prefix that all of them share is said nowhere. */
function shortTitle(slug: string): string {
  const words = slug.replace(/^aci-(?=[a-z])/u, '').replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Today, or the day after the text before when it is signed later: a text is signed after the one that it replaces. */
function dayAfter(before: string, today: string): string {
  if (before < today) return today;
  const day = new Date(`${before}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + 1);
  return day.toISOString().slice(0, 10);
}

function latest(entries: readonly Entry[]): Signed {
  const signed = entries.flatMap(({ kind, slug, data }): Signed[] => {
    const bareme = kind === 'bareme' ? baremeSchema.safeParse(data).data : undefined;
    return bareme === undefined ? [] : [{ slug, bareme }];
  });
  const [last] = signed.toSorted((a, b) => b.bareme.signe_le.localeCompare(a.bareme.signe_le));
  if (last === undefined) throw new Error('content/baremes/ ne contient aucun barème lisible.');
  return last;
}
