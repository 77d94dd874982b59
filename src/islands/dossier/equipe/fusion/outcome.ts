import { enumeration } from '../../../../domain/francais/index.ts';
import type { Choice, MergeItem } from '../../../../forms/index.ts';
import { count } from '../words.ts';

export type Choices = Readonly<Record<string, Choice>>;

/** What becomes of an item; `null`: nobody chose, both are kept. */
export const choiceOf = ({ cle, propose }: MergeItem, choices: Choices): Choice | null =>
  (Object.hasOwn(choices, cle) ? choices[cle] : undefined) ?? propose;

/** What these choices make of the dossier, in a sentence; `undecided`: different answers that nobody chose between. */
export function outcomeOf(items: readonly MergeItem[], choices: Choices) {
  const found = { added: 0, left: 0, removed: 0, taken: 0, kept: 0, both: 0, undecided: 0 };
  for (const item of items) {
    const choice = choiceOf(item, choices);
    if (item.etat === 'la') found[choice === 'mien' ? 'left' : 'added'] += 1;
    else if (item.etat === 'ici') found.removed += choice === 'sien' ? 1 : 0;
    else if (choice === null) found.undecided += 1;
    else found[choice === 'mien' ? 'kept' : choice === 'sien' ? 'taken' : 'both'] += 1;
  }
  return { sentence: sentenceOf(found), undecided: found.undecided };
}

function sentenceOf(found: Readonly<Record<string, number>>): string {
  const said = WORDS.flatMap(([key, one, many]) => {
    const number = found[key] ?? 0;
    return number === 0 ? [] : [count(number, one, many)];
  });
  return said.length === 0 ? 'votre dossier ne change pas' : enumeration(said);
}

const WORDS = [
  ['added', 'réponse ajoutée', 'réponses ajoutées'],
  ['taken', 'réponse remplacée', 'réponses remplacées'],
  ['kept', 'réponse gardée telle quelle', 'réponses gardées telles quelles'],
  ['both', 'réponse gardée en deux versions', 'réponses gardées en deux versions'],
  ['removed', 'réponse retirée', 'réponses retirées'],
  ['left', 'réponse du fichier non reprise', 'réponses du fichier non reprises'],
  // Last: what follows the colon is said of these alone.
  [
    'undecided',
    'réponse à départager\u00a0: les deux textes sont gardés',
    'réponses à départager\u00a0: les deux textes de chacune sont gardés',
  ],
] as const;
