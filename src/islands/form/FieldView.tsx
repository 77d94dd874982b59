import type { ComponentType, ReactNode } from 'react';
import type { Field, FieldKind, FieldOf } from '../../forms/index.ts';
import { GroupRows } from './fields/GroupRows.tsx';
import { SIMPLE_VIEWS } from './fields/SimpleFieldView.tsx';
import type { FieldProps } from './fields/props.ts';

/** How each kind of field is shown: a kind added to the definition and forgotten here does not compile. */
const VIEWS: { readonly [K in FieldKind]: (props: FieldProps<FieldOf<K>>) => ReactNode } = {
  ...SIMPLE_VIEWS,
  groupe: GroupRows,
};

/** The field of a question page. */
export function FieldView(props: FieldProps<Field>) {
  // The entry is that of the field’s own kind: it takes this very field.
  const View = VIEWS[props.field.type] as ComponentType<FieldProps<Field>>;
  return <View {...props} />;
}
