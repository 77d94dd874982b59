import { enumeration } from '../domain/francais/index.ts';
import type { Field, FieldOf, LeafField } from './definition.ts';
import { fieldsWithin, isContainer, type Container } from './fields-within.ts';
import { formatted } from './formatted.ts';
import { isLeaf, nameOf } from './kinds/index.ts';
import { linesOfRich, type RichText } from './rich/index.ts';
import { answerAt, isVisible } from './scope/follow.ts';
import { rowsOf } from './scope/rows.ts';
import type { Level, Row, Scope } from './scope/level.ts';
import { totalsOf } from './scope/totals.ts';
import { foundIn } from './scope/values.ts';
import type { ValidAnswer } from './valid.ts';

/** What an answer says, line by line: per row, ticked box, commune or line of text. Nothing when there is no answer. */
export function linesOf(level: Level, field: Field): readonly string[] {
  if (!isVisible(level.home, field)) return [];
  if (isContainer(field)) return linesOfRows(level, field);
  const answer = isLeaf(field) ? answerAt(level, field) : undefined;
  return answer === undefined || !isLeaf(field) ? [] : linesOfLeaf(level, field, answer);
}

/** The same on one line, for a cell of a table: « Dominique Exemple, 02 99 00 00 00 ». */
export const shown = (scope: Scope, field: Field): string =>
  linesOf(scope.levels[0], field)
    .filter((line) => line !== '')
    .join(', ');

function linesOfLeaf(level: Level, field: LeafField, answer: ValidAnswer): readonly string[] {
  if (field.type === 'texte_long') return typeof answer === 'string' ? answer.split('\n') : [];
  // A checked answer of this kind is a text or blocks.
  if (field.type === 'texte_riche') return linesOfRich(answer as RichText);
  if (field.type === 'choix' || field.type === 'cases')
    return foundIn(field, answer, level.row).map(({ text }) => text);
  if (field.type === 'communes' && Array.isArray(answer)) return answer.map((each) => formatted(field, [each]));
  return [formatted(field, answer)];
}

function linesOfRows(level: Level, container: Container): readonly string[] {
  const rows = rowsOf(level, container);
  if (container.type === 'fiches') return rows.flatMap((row) => linesOfSheet(row, container));
  const said = rows.map((row) => lineOfRow(row, container)).filter((line) => line !== '');
  return said.length === 0 ? [] : [...said, ...linesOfTotals(level, container)];
}

/** « Dominique Exemple, 02 99 00 00 00 »; in a grid, « Achats : Prévu 12 €, Réalisé 13 € ». */
function lineOfRow({ level, item }: Row, container: FieldOf<'groupe' | 'grille'>): string {
  const named = container.type === 'grille';
  const said = fieldsWithin(container).flatMap((field) => {
    const text = linesOf(level, field)
      .filter((line) => line !== '')
      .join(', ');
    if (text === '') return [];
    if (!named) return [text];
    return [field.type === 'case' ? nameOf(field) : `${nameOf(field)} ${text}`];
  });
  return said.length > 0 && named ? `${nameOf(item)}\u00a0: ${said.join(', ')}` : said.join(', ');
}

function linesOfSheet({ level, item }: Row, { champs }: FieldOf<'fiches'>): readonly string[] {
  return champs.flatMap((field) => {
    const text = linesOf(level, field)
      .filter((line) => line !== '')
      .join(', ');
    return text === '' ? [] : [`${item.libelle}, ${nameOf(field)}\u00a0: ${text}`];
  });
}

function linesOfTotals(level: Level, container: FieldOf<'groupe' | 'grille'>): readonly string[] {
  const { colonnes } = totalsOf(level.home, container);
  const known = fieldsWithin(container).flatMap((field) => {
    const sum = colonnes[field.id];
    return typeof sum === 'number' ? [`${nameOf(field)} ${formatted(field, sum)}`] : [];
  });
  return known.length === 0 ? [] : [`${container.libelle_total}\u00a0: ${enumeration(known)}`];
}
