import type { ReactNode } from 'react';
import type { Field } from '../../../forms/index.ts';
import { controlId } from '../ids.ts';
import { describedBy, Hints } from './Hints.tsx';
import { Inherited, inheritedId } from './Inherited.tsx';
import { Explanation, Label, Legend, PageTitle, wordsOf } from './Label.tsx';
import { NoteCalls } from './Notes.tsx';
import { messageAt, type FieldProps } from './props.ts';

/** What the one control of a field carries, so that its label, its help and its problem are heard with it. */
export interface Control {
  readonly id: string;
  readonly autoComplete: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': true | undefined;
}

interface Props {
  readonly of: FieldProps<Field>;
  /** Ids of other texts that say what the control is about: its unit. */
  readonly also?: readonly string[];
}

/** A field of one control: its label, its help, its problem, then the control. */
export function ControlBox({ of, also = [], children }: Props & { children: (control: Control) => ReactNode }) {
  const { field, form, path, titled, problems } = of;
  const id = controlId(path);
  const message = messageAt(problems, path);
  return (
    <div className={message === undefined ? 'groupe' : 'groupe faux'}>
      <Label field={field} form={form} titled={titled} htmlFor={id} />
      <Inherited {...of} />
      <Hints id={id} field={field} form={form} titled={titled} message={message} />
      {children({
        id,
        autoComplete: field.autocomplete ?? 'off',
        'aria-describedby': describedBy({ id, field, titled, message }, ...also, ...inheritedId(of)),
        'aria-invalid': message !== undefined || undefined,
      })}
    </div>
  );
}

/** A field of several controls: a fieldset, which takes the focus when the error summary leads to it. */
export function ChoicesBox({ of, also = [], children }: Props & { children: ReactNode }) {
  const { field, form, path, titled, problems } = of;
  const id = controlId(path);
  const message = messageAt(problems, path);
  return (
    <fieldset
      className={message === undefined ? 'groupe' : 'groupe faux'}
      id={id}
      tabIndex={-1}
      aria-describedby={describedBy({ id, field, titled, message }, ...also)}
    >
      <Legend field={field} form={form} titled={titled} />
      <Hints id={id} field={field} form={form} titled={titled} message={message} />
      {children}
    </fieldset>
  );
}

/** The words over a field whose control is no single element: its title has an id of its own, `…-titre`. */
export function Heading({ of }: Pick<Props, 'of'>) {
  const { field, form, path, titled, problems } = of;
  const id = controlId(path);
  return (
    <>
      <div className={titled ? undefined : 'lab'} id={`${id}-titre`}>
        {titled ? <PageTitle>{wordsOf(field)}</PageTitle> : wordsOf(field)}
      </div>
      <NoteCalls form={form} text={field.libelle} />
      <Explanation field={field} />
      <Hints id={id} field={field} form={form} titled={titled} message={messageAt(problems, path)} />
    </>
  );
}

interface GroupProps extends Pick<Props, 'of'> {
  /** It holds a table, which takes the width there is. */
  readonly wide?: boolean;
  readonly children: ReactNode;
}

/** A field that holds others: a group with a name, which takes the focus when the error summary leads to it. */
export function GroupBox({ of, wide = false, children }: GroupProps) {
  const { field, path, titled, problems } = of;
  const id = controlId(path);
  const message = messageAt(problems, path);
  return (
    <div
      className={wide ? 'groupe lignes' : 'groupe'}
      id={id}
      tabIndex={-1}
      role="group"
      aria-labelledby={`${id}-titre`}
      aria-describedby={describedBy({ id, field, titled, message })}
    >
      <Heading of={of} />
      {children}
    </div>
  );
}
