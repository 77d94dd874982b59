import { fieldsWithin, isContainer, type Container } from './fields-within.ts';
import type { FormDefinition } from './definition.ts';
import { isRecord, own } from './record.ts';
import { itemsOf, rowsOfGrid, scopeOf, within, type Scope } from './scope.ts';
import type { Answers, Path, Problem } from './shapes.ts';

/** « Action 2, début : écrivez le mois et l’année » ; the message alone when its field stands in no row. */
export function messageInPlace(form: FormDefinition, answers: Answers, { path, message }: Problem): string {
  const place = placeInWords(form, answers, path);
  return place === '' ? message : `${place}\u00A0: ${message.charAt(0).toLocaleLowerCase('fr')}${message.slice(1)}`;
}

/**
 * Where an answer stands inside repeated rows, as the screen names them: « Action 2, début ». Empty for an answer that
 * stands in no row: its message says enough.
 */
function placeInWords(form: FormDefinition, answers: Answers, path: Path): string {
  const words: string[] = [];
  let scope = scopeOf(form, answers);
  let fields = form.sections.flatMap(({ champs }) => champs);
  let row: Answers = answers;
  for (let n = 0; n < path.length; n += 2) {
    const field = fields.find(({ id }) => id === path[n]);
    const step = path[n + 1];
    if (field === undefined) break;
    if (!isContainer(field) || step === undefined) {
      if (words.length > 0) words.push(field.intitule ?? field.libelle);
      break;
    }
    words.push(rowInWords(scope, field, step));
    const inside = rowAt(own(row, field.id), step);
    scope = within(scope, field, inside);
    fields = [...fieldsWithin(field)];
    row = inside;
  }
  return words
    .map((word, n) => (n === 0 ? cased(word, 'toLocaleUpperCase') : cased(word, 'toLocaleLowerCase')))
    .join(', ');
}

/** A row as the screen names it: its number, or what it stands for. */
function rowInWords(scope: Scope, container: Container, step: string | number): string {
  if (container.type === 'groupe') return `${container.element} ${Number(step) + 1}`;
  const items = container.type === 'grille' ? rowsOfGrid(scope, container) : itemsOf(scope, container.pour_chaque);
  return items.find(({ id }) => id === step)?.libelle ?? String(step);
}

function rowAt(rows: unknown, step: string | number): Answers {
  const row: unknown = Array.isArray(rows) ? rows[Number(step)] : isRecord(rows) ? own(rows, String(step)) : undefined;
  return isRecord(row) ? row : {};
}

/** The first letter in the case asked for; a word in capitals (« ALD ») stays as it is. */
function cased(word: string, way: 'toLocaleUpperCase' | 'toLocaleLowerCase'): string {
  const [first = '', second = ''] = word;
  if (way === 'toLocaleLowerCase' && second !== second.toLocaleLowerCase('fr')) return word;
  return `${first[way]('fr')}${word.slice(first.length)}`;
}
