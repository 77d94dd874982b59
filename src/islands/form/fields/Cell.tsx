import type { ReactNode } from 'react';
import {
  answerOf,
  computedIn,
  formatted,
  type Answers,
  type DraftEvent,
  type Field,
  type FieldOf,
  type FormDefinition,
  type Path,
  type Problem,
  type Scope,
} from '../../../forms/index.ts';
import { controlId } from '../ids.ts';
import type { CellKind } from './cells.ts';
import { LINE, numberKeyboard, type LineKind, type NumberKind } from './line.ts';
import { Precision } from './Precision.tsx';
import { messageAt } from './props.ts';

export type CellField = Extract<Field, { type: CellKind }>;

export interface CellProps<F> {
  readonly field: F;
  readonly path: Path;
  /** The answers of the row. */
  readonly answers: Answers;
  /** What the control is called: its column and its row. */
  readonly label: string;
  /** Id of the text that helps to fill the column. */
  readonly helpId?: string | undefined;
  readonly problems: readonly Problem[];
  readonly scope: Scope;
  readonly form: FormDefinition;
  readonly send: (event: DraftEvent) => void;
}

/** What the control of a cell carries. */
interface Control {
  readonly id: string;
  readonly 'aria-label': string;
  readonly autoComplete: 'off';
  readonly 'aria-invalid': true | undefined;
  readonly 'aria-describedby': string | undefined;
}

const answering =
  ({ path, send }: Pick<CellProps<unknown>, 'path' | 'send'>) =>
  (event: { currentTarget: { value: string } }) =>
    send({ type: 'answered', path, value: event.currentTarget.value });

const line = (props: CellProps<FieldOf<LineKind>>, control: Control) => (
  <input
    {...LINE[props.field.type]}
    className={undefined}
    {...control}
    value={answerOf<LineKind>(props.field, props.answers) ?? ''}
    onChange={answering(props)}
  />
);

const figure = (props: CellProps<FieldOf<NumberKind>>, control: Control) => (
  <input
    {...control}
    type="text"
    className="nb"
    inputMode={numberKeyboard(props.field)}
    value={answerOf<NumberKind>(props.field, props.answers) ?? ''}
    onChange={answering(props)}
  />
);

/** How each kind is shown in a cell: no label of its own, the heads of its column and row say what it is. */
const CELLS: { readonly [K in CellKind]: (props: CellProps<FieldOf<K>>, control: Control) => ReactNode } = {
  texte: line,
  courriel: line,
  telephone: line,
  code_postal: line,
  siret: line,
  rna: line,
  finess: line,
  rpps: line,
  mois: line,
  annee: line,
  site: line,
  siren: line,
  iban: line,
  bic: line,
  nombre: figure,
  montant: figure,
  pourcentage: figure,
  date: (props, control) => (
    <input
      {...control}
      type="text"
      inputMode="numeric"
      value={answerOf<'date'>(props.field, props.answers) ?? ''}
      onChange={answering(props)}
    />
  ),
  texte_long: (props, control) => (
    <textarea
      {...control}
      rows={2}
      value={answerOf<'texte_long'>(props.field, props.answers) ?? ''}
      onChange={answering(props)}
    />
  ),
  oui_non: (props, control) => (
    <select {...control} value={answerOf<'oui_non'>(props.field, props.answers) ?? ''} onChange={answering(props)}>
      <option value="">–</option>
      <option value="oui">Oui</option>
      <option value="non">Non</option>
    </select>
  ),
  case: ({ field, path, answers, send }, control) => (
    <span className="coche">
      <input
        {...control}
        type="checkbox"
        checked={answerOf<'case'>(field, answers) === 'oui'}
        onChange={(event) => send({ type: 'answered', path, value: event.currentTarget.checked ? 'oui' : '' })}
      />
    </span>
  ),
  choix: (props, control) => {
    const { field, answers, path, send } = props;
    const chosen = answerOf<'choix'>(field, answers) ?? '';
    const option = field.options.find(({ id }) => id === chosen);
    return (
      <>
        <select {...control} value={chosen} onChange={answering(props)}>
          <option value="">–</option>
          {field.options.map(({ id, libelle }) => (
            <option key={id} value={id}>
              {libelle}
            </option>
          ))}
        </select>
        {option !== undefined && <Precision field={field} option={option} path={path} answers={answers} send={send} />}
      </>
    );
  },
  cases: ({ field, path, answers, send }, { id, 'aria-label': label }) => {
    const ticked = answerOf<'cases'>(field, answers) ?? [];
    const toggle = (option: string) =>
      field.options.map((each) => each.id).filter((each) => ticked.includes(each) !== (each === option));
    return (
      <div role="group" id={id} tabIndex={-1} aria-label={label}>
        {field.options.map((option) => (
          <label className="choix" key={option.id}>
            <input
              type="checkbox"
              checked={ticked.includes(option.id)}
              onChange={() => send({ type: 'answered', path, value: toggle(option.id) })}
            />
            <span>{option.libelle}</span>
          </label>
        ))}
      </div>
    );
  },
  calcul: ({ field, scope }) => (
    <span className="nb calcule">{formatted(field, computedIn(scope, field) ?? undefined)}</span>
  ),
};

/** The control of a cell, with what is wrong above it. */
export function Cell(props: CellProps<CellField>) {
  const { field, path, label, helpId, problems } = props;
  const id = controlId(path);
  const message = messageAt(problems, path);
  const described = [helpId, message === undefined ? undefined : `${id}-erreur`].filter(Boolean).join(' ');
  // The entry is that of the field’s own kind: it takes this very field.
  const view = CELLS[field.type] as (props: CellProps<CellField>, control: Control) => ReactNode;
  return (
    <>
      {message !== undefined && (
        <span className="erreur" id={`${id}-erreur`}>
          <span className="cache">Erreur&nbsp;: </span>
          {message}
        </span>
      )}
      {view(props, {
        id,
        'aria-label': label,
        autoComplete: 'off',
        'aria-invalid': message !== undefined || undefined,
        'aria-describedby': described === '' ? undefined : described,
      })}
    </>
  );
}
