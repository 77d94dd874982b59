import type { FieldOf, LeafField, Option } from '../definition.ts';
import { SIGNATURE_PARTS } from '../kinds/index.ts';
import { oneLine } from '../clean.ts';
import { own } from '../record.ts';
import { precisionKey } from '../shapes.ts';
import { readNumber } from '../typed/numbers.ts';

/** Current values of the fields of a fillable PDF, by full name. A box that is not ticked is an empty text. */
export type Champs = Readonly<Record<string, string>>;
type Entries = readonly (readonly [string, unknown])[];

const text = (name: string, champs: Champs): string | undefined => {
  const value = own(champs, name);
  return typeof value === 'string' ? value : undefined;
};

/** What the file says of a field that holds one answer, under its id; nothing when it has no such field. */
export function leafFromFields(field: LeafField, name: string, champs: Champs): Entries {
  switch (field.type) {
    case 'choix':
    case 'cases':
      return choiceFrom(field, name, champs);
    case 'oui_non':
      return one(field, boxOf(['oui', 'non'], name, champs) ?? yesOrNo(text(name, champs)));
    case 'case':
      return one(field, boxOf(['oui'], name, champs) ?? boxAlone(name, champs));
    case 'signature':
      return parts(field, name, champs);
    case 'communes':
      return communesFrom(field, name, champs);
    case 'image':
      return [];
    default:
      return one(field, text(name, champs));
  }
}

/** « Oui » typed in a cell is an answer; anything else stays as it was typed. */
function yesOrNo(written: string | undefined): string | undefined {
  const said = written?.trim().toLowerCase();
  return said === 'oui' || said === 'non' ? said : written;
}

const one = (field: LeafField, value: unknown): Entries => (value === undefined ? [] : [[field.id, value]]);

/** A box in a cell of a table has the name of the cell. */
const boxAlone = (name: string, champs: Champs): string | undefined => {
  const value = text(name, champs);
  return value === undefined ? undefined : value === '' ? '' : 'oui';
};

/** The first of these boxes that is ticked, an empty text when none is; `undefined` when the file has none of them. */
function boxOf(ids: readonly string[], name: string, champs: Champs): string | undefined {
  const boxes = ids.filter((id) => text(`${name}.${id}`, champs) !== undefined);
  return boxes.length === 0 ? undefined : (boxes.find((id) => text(`${name}.${id}`, champs) !== '') ?? '');
}

function choiceFrom(field: FieldOf<'choix' | 'cases'>, name: string, champs: Champs): Entries {
  const boxes = field.options.filter(({ id }) => text(`${name}.${id}`, champs) !== undefined);
  const written = text(name, champs);
  if (boxes.length === 0) return written === undefined ? [] : fromWords(field, written);
  const ticked = boxes.map(({ id }) => id).filter((id) => text(`${name}.${id}`, champs) !== '');
  const precisions = field.options.flatMap(({ id }): Entries => {
    const precision = text(`${name}.${id}_precision`, champs);
    return precision === undefined ? [] : [[precisionKey(field, id), precision]];
  });
  return [[field.id, field.type === 'cases' ? ticked : (ticked[0] ?? '')], ...precisions];
}

/** In a cell of a table, choices are words: labels, one after the other, or what « Autre » is. */
function fromWords(field: FieldOf<'choix' | 'cases'>, written: string): Entries {
  const said = flat(oneLine(written));
  const named = field.type === 'cases' ? piecesOf(field.options, said) : pieceOf(field.options, said);
  const ids = named.map(({ option }) => option.id);
  const precisions = named.flatMap(({ option, after }): Entries =>
    option.precision === undefined ? [] : [[precisionKey(field, option.id), after]],
  );
  return [[field.id, field.type === 'cases' ? ids : (ids[0] ?? '')], ...precisions];
}

interface Piece {
  readonly option: Option;
  /** What « préciser » says. */
  readonly after: string;
}

/** Any space is a space like another: the length does not change. */
const flat = (words: string): string => words.replace(/\s/gu, ' ');
const lower = (words: string): string => flat(words).toLowerCase().trim();

/** One label, « Aisne (02) » also written « Aisne »; other words are those of « Autre ». */
function pieceOf(options: readonly Option[], said: string): readonly Piece[] {
  if (said === '') return [];
  const bare = (libelle: string) => lower(libelle.replace(/\s*\([^()]*\)$/u, ''));
  const same = options.find(({ libelle }) => [lower(libelle), bare(libelle)].includes(lower(said)));
  const other = options.find(({ precision }) => precision !== undefined);
  if (same !== undefined) return [{ option: same, after: '' }];
  if (other === undefined) return [];
  const [piece] = piecesOf([other], said);
  return [piece ?? { option: other, after: said }];
}

/** Labels parted by commas, each with what is said after its colon, up to the next label. */
function piecesOf(options: readonly Option[], said: string): readonly Piece[] {
  const found = options
    .map((option) => ({ option, at: placeOf(flat(option.libelle), said) }))
    .filter(({ at }) => at >= 0)
    .toSorted((one, next) => one.at - next.at);
  return found.map(({ option, at }, n) => {
    const rest = said.slice(at + option.libelle.length, found[n + 1]?.at);
    return { option, after: rest.replace(/^\s*:\s*/u, '').replace(/[,\s]*$/u, '') };
  });
}

/** Where a label begins in the text: at its start, or after a comma; −1 when it is not there. */
function placeOf(label: string, said: string): number {
  return `, ${said},`.toLowerCase().search(new RegExp(`, ${escaped(label.toLowerCase())}(?=\\s*[,:])`, 'u'));
}

const escaped = (words: string): string => words.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&');

function parts(field: FieldOf<'signature'>, name: string, champs: Champs): Entries {
  const found = SIGNATURE_PARTS.flatMap(([part]): Entries => {
    const value = text(`${name}.${part}`, champs);
    return value === undefined ? [] : [[part, value]];
  });
  return found.length === 0 ? [] : [[field.id, Object.fromEntries(found)]];
}

/** Rows « commune, population », in the order of the page. */
function communesFrom(field: FieldOf<'communes'>, name: string, champs: Champs): Entries {
  const rows = Object.keys(champs).flatMap((key) => {
    const number = key.startsWith(`${name}.`) ? /^\d+(?=\.nom$)/u.exec(key.slice(name.length + 1)) : null;
    return number === null ? [] : [Number(number[0])];
  });
  if (rows.length === 0) return [];
  const found = rows
    .sort((a, b) => a - b)
    .map((n) => ({
      code: '',
      nom: oneLine(text(`${name}.${n}.nom`, champs) ?? ''),
      departement: oneLine(text(`${name}.${n}.departement`, champs) ?? ''),
      population: inhabitants(text(`${name}.${n}.population`, champs) ?? ''),
    }));
  return [[field.id, found.filter(({ nom }) => nom !== '')]];
}

function inhabitants(written: string): number | null {
  const typed = readNumber(written, { decimales: 0, unites: ['habitants', 'hab.', 'hab'] });
  return 'value' in typed && typed.value >= 0 ? typed.value : null;
}
