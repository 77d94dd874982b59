import {
  fieldsWithin,
  isContainer,
  isSilent,
  isVisible,
  itemNames,
  nameOf,
  precisionKey,
  saidLines,
  saidRow,
  within,
  type Answers,
  type Field,
  type FieldOf,
  type RichText,
  type Scope,
} from '../../../../forms/index.ts';
import { RichView } from '../../../redaction/RichView.tsx';
import { useMore } from '../useMore.tsx';

interface Props {
  readonly fields: readonly Field[];
  readonly scope: Scope;
  /** The answers to these fields. */
  readonly row: Answers;
  /** The only sheet shown, where a sheet has a page of its own. */
  readonly element?: string | undefined;
}

/** Answers to read, finished or not: what is hidden, and what asks nothing, is left out. */
export function ReadFields({ fields, scope, row, element }: Props) {
  const shown = fields.filter((field) => !isSilent(field) && isVisible(scope, field));
  return (
    <dl className="recap a-relire">
      {shown.map((field) => (
        <div key={field.id} className={isContainer(field) || field.type === 'texte_riche' ? 'seul' : undefined}>
          <dt>{nameOf(field)}</dt>
          <dd>
            <ReadAnswer field={field} scope={scope} row={row} element={element} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function ReadAnswer({ field, scope, row, element }: Omit<Props, 'fields'> & { readonly field: Field }) {
  const value = Object.hasOwn(row, field.id) ? row[field.id] : undefined;
  if (field.type === 'fiches') return <Sheets field={field} scope={scope} value={value} element={element} />;
  if (field.type === 'groupe') return <Rows lines={rowLines(fieldsWithin(field), listOf(value))} />;
  if (field.type === 'grille') return <Rows lines={gridLines(scope, field, recordOf(value))} />;
  const lines = [...saidLines(field, value), ...precisions(field, row)];
  if (lines.length === 0) return <Nothing />;
  // The form has read this answer as a text or blocks: it has lines.
  if (field.type === 'texte_riche') return <RichView texte={value as RichText} headingLevel={4} />;
  if (field.type === 'communes') return <Rows lines={lines} />;
  return <p className="texte">{lines.join('\n')}</p>;
}

const Nothing = () => <p className="vide-lu">Non renseigné</p>;

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
/** What a checked file holds under the name of a grid or of sheets is a record. */
const recordOf = (value: unknown): Answers =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Answers) : {};

function precisions(field: Field, row: Answers): readonly string[] {
  if (field.type !== 'choix' && field.type !== 'cases') return [];
  return field.options.flatMap(({ id }) => {
    const said = row[precisionKey(field, id)];
    return typeof said === 'string' && said !== '' ? [said] : [];
  });
}

const rowLines = (fields: readonly Field[], rows: readonly unknown[]): readonly string[] =>
  rows.flatMap((row) => saidRow(fields, row));

function gridLines(scope: Scope, field: FieldOf<'grille'>, value: Answers): readonly string[] {
  const names = itemNames(scope.form, field);
  return Object.entries(value).flatMap(([id, row]) =>
    saidRow(fieldsWithin(field), row).map((line) => `${names.get(id) ?? id}\u00a0: ${line}`),
  );
}

function Rows({ lines }: { readonly lines: readonly string[] }) {
  const { shown, more } = useMore(lines, 60);
  if (lines.length === 0) return <Nothing />;
  return (
    <>
      <ul className="lignes-lues">
        {shown.map((line, n) => (
          <li key={n}>{line}</li>
        ))}
      </ul>
      {more}
    </>
  );
}

function Sheets({
  field,
  scope,
  value,
  element,
}: {
  field: FieldOf<'fiches'>;
  scope: Scope;
  value: unknown;
  element: string | undefined;
}) {
  const names = itemNames(scope.form, field);
  const all = Object.entries(recordOf(value)).filter(([id]) => element === undefined || id === element);
  if (all.length === 0) return <Nothing />;
  return all.map(([id, sheet]) => {
    const row = recordOf(sheet);
    const libelle = names.get(id) ?? id;
    return (
      <div key={id}>
        {element === undefined && <p className="rubrique">{libelle}</p>}
        <ReadFields fields={field.champs} scope={within(scope, field, row, { id, libelle })} row={row} />
      </div>
    );
  });
}
