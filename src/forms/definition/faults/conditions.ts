import type { Condition } from '../conditions.ts';
import type { Ref } from '../words.ts';
import { genreOf, leadOf, optionsOf, type Genre } from './lead.ts';
import { quoted, type Fault, type Names } from './walk.ts';

type Step = string | number;

export const leadsNowhere = (ref: Ref): string =>
  `${quoted(ref)} ne mène à aucune réponse de ce formulaire\u00a0: vérifiez l’orthographe, ou la place du champ.`;

/** What is wrong with a condition: names that lead nowhere, questions that do not suit what they ask about. */
export function conditionFaults(
  condition: Condition,
  path: readonly Step[],
  names: readonly Names[],
): readonly Fault[] {
  if ('tous' in condition) return each(condition.tous, [...path, 'tous'], names);
  if ('au_moins_un' in condition) return each(condition.au_moins_un, [...path, 'au_moins_un'], names);
  if ('non' in condition) return conditionFaults(condition.non, [...path, 'non'], names);
  const at = [...path, 'champ'];
  const lead = leadOf(names, condition.champ);
  if (lead === undefined || genreOf(lead, names) === 'rien')
    return [{ path: at, message: leadsNowhere(condition.champ) }];
  if ('rempli' in condition) return [];
  if ('est' in condition) return unknownOption(condition.champ, String(condition.est), [...path, 'est'], names);
  if ('contient' in condition) {
    const misfit = suits(condition.champ, ['choix', 'communes', 'lignes', 'texte'], 'une liste de choix', at, names);
    return misfit.length > 0
      ? misfit
      : unknownOption(condition.champ, condition.contient, [...path, 'contient'], names);
  }
  if ('superieur_a' in condition || 'inferieur_a' in condition)
    return suits(condition.champ, ['nombre'], 'un nombre', at, names);
  return twoFaults(condition, path, names);
}

const each = (conditions: readonly Condition[], path: readonly Step[], names: readonly Names[]): readonly Fault[] =>
  conditions.flatMap((one, n) => conditionFaults(one, [...path, n], names));

/** A choice that the field does not offer. */
export function unknownOption(
  ref: Ref,
  option: string,
  path: readonly Step[],
  names: readonly Names[],
): readonly Fault[] {
  const lead = leadOf(names, ref);
  const options = lead?.part === undefined ? optionsOf(lead?.field) : null;
  if (options === null || options.some(({ id }) => id === option)) return [];
  const known = options.map(({ id }) => id).join(', ');
  return [{ path, message: `${quoted(ref)} n’a pas de choix ${quoted(option)}. Choix possibles\u00a0: ${known}.` }];
}

/** A reference that leads to something of a fitting kind; else one fault that says what is expected. */
export function suits(
  ref: Ref,
  genres: readonly Genre[],
  expected: string,
  path: readonly Step[],
  names: readonly Names[],
): readonly Fault[] {
  const lead = leadOf(names, ref);
  if (lead === undefined) return [{ path, message: leadsNowhere(ref) }];
  const fits = genres.includes(genreOf(lead, names));
  return fits ? [] : [{ path, message: `${quoted(ref)} ne convient pas ici\u00a0: on attend ${expected}.` }];
}

type Two = Extract<Condition, { meme_que: Ref } | { different_de: Ref } | { depasse: Ref } | { precede: Ref }>;

/** Two answers are compared when both are there; an order needs two numbers, or two dates. */
function twoFaults(condition: Two, path: readonly Step[], names: readonly Names[]): readonly Fault[] {
  const [operator = '', other = ''] = Object.entries(condition).find(([key]) => key !== 'champ') ?? [];
  const at = [...path, operator];
  const lead = leadOf(names, other);
  if (lead === undefined) return [{ path: at, message: leadsNowhere(other) }];
  if (operator !== 'depasse' && operator !== 'precede') return [];
  const first = suits(condition.champ, ['nombre', 'date'], 'un nombre ou une date', [...path, 'champ'], names);
  if (first.length > 0) return first;
  const compared = leadOf(names, condition.champ);
  const genre = compared === undefined ? 'nombre' : genreOf(compared, names);
  return suits(
    other,
    [genre],
    genre === 'date' ? 'une date, comme la première' : 'un nombre, comme la première',
    at,
    names,
  );
}
