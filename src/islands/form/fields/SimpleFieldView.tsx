import type { ComponentType, ReactNode } from 'react';
import type { FieldOf, SimpleField } from '../../../forms/index.ts';
import { BoxesField } from './BoxesField.tsx';
import { LineField } from './LineField.tsx';
import { LongField } from './LongField.tsx';
import type { FieldProps } from './props.ts';

/** How each kind that fits in a row is shown. */
export const SIMPLE_VIEWS: {
  readonly [K in SimpleField['type']]: (props: FieldProps<FieldOf<K>>) => ReactNode;
} = {
  texte: LineField,
  texte_long: LongField,
  courriel: LineField,
  telephone: LineField,
  cases: BoxesField,
};

/** A field of a row. */
export function SimpleFieldView(props: FieldProps<SimpleField>) {
  // The entry is that of the field’s own kind: it takes this very field.
  const View = SIMPLE_VIEWS[props.field.type] as ComponentType<FieldProps<SimpleField>>;
  return <View {...props} />;
}
