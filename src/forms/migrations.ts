import type { FormDefinition, Migration } from './definition.ts';
import type { Tracking } from './dossier/tracking.ts';
import { renamed, renamedKey } from './migrations/rename.ts';
import { revalued } from './migrations/revalue.ts';
import { at } from './places.ts';
import type { Answers } from './shapes.ts';

/** What a file holds of a form, whatever its edition. */
export interface Editioned {
  readonly edition: string;
  readonly reponses: Answers;
  readonly suivi: Tracking | null;
}

export interface Migrated {
  readonly reponses: Answers;
  readonly suivi: Tracking | null;
  /** Paths (`groupe.champ`) of the given answers whose meaning changed. */
  readonly aRelire: readonly string[];
  /** What to tell the reader; `null` when the file is of this edition. */
  readonly phrase: string | null;
}

/**
 * Takes a file of a past edition to the present one, one edition after the other; nothing is ever dropped: an answer
 * whose new place is taken stays under its old name.
 */
export function migrate(form: FormDefinition, file: Editioned): Migrated {
  const chain = chainFrom(form, file.edition);
  const reponses = chain.reduce(stepped, file.reponses);
  const toRead = chain.flatMap(({ relire }) => relire);
  const suivi = file.suivi === null ? null : chain.reduce(followedStep, file.suivi);
  const aRelire = [...new Set(toRead)].filter((path) => isGiven(reponses, path));
  return { reponses, suivi, aRelire, phrase: sentence(form, file.edition, chain, aRelire) };
}

/** The steps from an edition to the present one; none when they do not lead there. */
function chainFrom(form: FormDefinition, edition: string): readonly Migration[] {
  const chain: Migration[] = [];
  for (let from = edition; from !== form.edition;) {
    const step = form.migrations.find(({ de }) => de === from);
    // A chain that comes back where it was leads nowhere.
    if (step === undefined || chain.includes(step)) return [];
    chain.push(step);
    from = step.vers;
  }
  return chain;
}

const stepped = (answers: Answers, { renommer, valeurs }: Migration): Answers =>
  revalued(renamed(answers, renommer), valeurs);

/** The same for past versions; marks follow the answers that they are about. */
function followedStep(suivi: Tracking, step: Migration): Tracking {
  const keys = <T>(record: Readonly<Record<string, T>>) =>
    Object.fromEntries(Object.entries(record).map(([key, value]) => [renamedKey(key, step.renommer), value]));
  return {
    ...suivi,
    reponses: keys(suivi.reponses),
    retires: keys(suivi.retires),
    de_cote: keys(suivi.de_cote),
    versions: suivi.versions.map((version) => ({ ...version, reponses: stepped(version.reponses, step) })),
  };
}

const isGiven = (answers: Answers, path: string): boolean => {
  const value = at(answers, [path.split('.')[0] ?? '']);
  return value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0);
};

function sentence(
  form: FormDefinition,
  edition: string,
  chain: readonly Migration[],
  aRelire: readonly string[],
): string | null {
  if (edition === form.edition) return null;
  const name = `formulaire «\u00a0${form.titre_court}\u00a0»`;
  if (chain.length === 0) return `Ce fichier a été fait avec une autre édition du ${name}. Relisez chaque réponse.`;
  const moved = `Ce fichier a été fait avec l’édition ${edition} du ${name}. Vos réponses sont passées dans l’édition ${form.edition}.`;
  if (aRelire.length === 0) return moved;
  return `${moved} À relire\u00a0: ${aRelire.map((path) => labelAt(form, path)).join(', ')}.`;
}

function labelAt(form: FormDefinition, path: string): string {
  const [first] = path.split('.');
  const field = form.sections.flatMap(({ champs }) => champs).find(({ id }) => id === first);
  return `«\u00a0${field?.intitule ?? field?.libelle ?? path}\u00a0»`;
}
