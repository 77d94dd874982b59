/** The language of forms, its types alone: what it says is in `definition/`, what reads it is `schema.ts`, for node. */
export type {
  Field,
  FieldKind,
  FieldOf,
  GridColumn,
  GridField,
  GroupField,
  LeafField,
  Option,
  SheetsField,
  StaticField,
} from './definition/kinds.ts';
export type { Calcul, CalculName, CalculOf } from './definition/calculs.ts';
export type { Condition } from './definition/conditions.ts';
export type {
  Addressee,
  CatalogueMission,
  Catalogues,
  FormContent,
  FormDefinition,
  Migration,
  Section,
} from './definition/form.ts';
export type { Ref } from './definition/words.ts';
