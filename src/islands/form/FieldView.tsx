import { memo, useContext, type ComponentType, type ReactNode } from 'react';
import { isVisible, type Field, type FieldKind, type FieldOf } from '../../forms/index.ts';
import { MarkContext } from '../prerempli/prefilled.ts';
import { BoxesField } from './fields/BoxesField.tsx';
import { ChoiceField } from './fields/ChoiceField.tsx';
import { CommunesView } from './fields/CommunesView.tsx';
import { DateField } from './fields/DateField.tsx';
import { FixedText } from './fields/FixedText.tsx';
import { GridField } from './fields/GridField.tsx';
import { GroupField } from './fields/GroupField.tsx';
import { Ideas } from './fields/Ideas.tsx';
import { LineField } from './fields/LineField.tsx';
import { LongField } from './fields/LongField.tsx';
import { MapField } from './fields/MapField.tsx';
import { NumberField } from './fields/NumberField.tsx';
import { onDemand } from './fields/onDemand.tsx';
import type { FieldProps } from './fields/props.ts';
import { looksOutside } from './fields/references.ts';
import { RichFieldView } from './fields/RichFieldView.tsx';
import { SheetsField } from './fields/SheetsField.tsx';
import { SignatureField } from './fields/SignatureField.tsx';
import { Heading, Reserved } from './fields/StillFields.tsx';
import { TickField } from './fields/TickField.tsx';
import { TimelineField } from './fields/TimelineField.tsx';
import { YesNoField } from './fields/YesNoField.tsx';
import { Recipient } from './Recipient.tsx';

const ComputedField = onDemand(() => import('./fields/ComputedField.tsx').then((module) => module.ComputedField));
const PictureField = onDemand(() => import('./fields/PictureField.tsx').then((module) => module.PictureField));

/** How each kind of field is shown: a kind added to the definition and forgotten here does not compile. */
const VIEWS: { readonly [K in FieldKind]: (props: FieldProps<FieldOf<K>>) => ReactNode } = {
  texte: LineField,
  texte_long: LongField,
  texte_riche: RichFieldView,
  nombre: NumberField,
  montant: NumberField,
  pourcentage: NumberField,
  date: DateField,
  mois: LineField,
  annee: LineField,
  courriel: LineField,
  telephone: LineField,
  code_postal: LineField,
  site: LineField,
  siren: LineField,
  siret: LineField,
  rna: LineField,
  finess: LineField,
  rpps: LineField,
  iban: LineField,
  bic: LineField,
  oui_non: YesNoField,
  case: TickField,
  choix: ChoiceField,
  cases: BoxesField,
  image: PictureField,
  signature: SignatureField,
  communes: CommunesView,
  intertitre: Heading,
  texte_fixe: FixedText,
  reserve: Reserved,
  calcul: ComputedField,
  frise: TimelineField,
  carte: MapField,
  grille: GridField,
  groupe: GroupField,
  fiches: SheetsField,
};

/** Kinds whose answer has others beside it: « Autre, préciser ». */
const WITH_PRECISION: ReadonlySet<FieldKind> = new Set<FieldKind>(['choix', 'cases']);

/** What is shown of a field is the same: its own answer did not change, nor what it looks at elsewhere. */
function sameFace(one: FieldProps<Field>, other: FieldProps<Field>): boolean {
  const { field } = other;
  if (one.field !== field || one.problems !== other.problems || one.removed !== other.removed) return false;
  if (one.emptied !== other.emptied || one.titled !== other.titled || one.mission !== other.mission) return false;
  if (one.element !== other.element) return false;
  if (one.form !== other.form || one.send !== other.send || one.path.join() !== other.path.join()) return false;
  if (looksOutside([field]) && one.scope !== other.scope) return false;
  if (WITH_PRECISION.has(field.type)) return one.answers === other.answers;
  return one.answers[field.id] === other.answers[field.id];
}

/** A field of a form, as its kind is shown; nothing when its condition hides it. */
export const FieldView = memo(function FieldView(props: FieldProps<Field>) {
  const { field, scope } = props;
  const mark = useContext(MarkContext);
  if (!isVisible(scope, field)) return null;
  // The entry is that of the field’s own kind: it takes this very field.
  const View = VIEWS[field.type] as ComponentType<FieldProps<Field>>;
  return (
    <>
      <View {...props} />
      {props.path.length === 1 && mark?.(field, props.answers)}
      <Ideas {...props} />
      {props.path.length === 1 && props.form.envoi.selon === field.id && (
        <Recipient form={props.form} answers={props.answers} />
      )}
    </>
  );
}, sameFace);
