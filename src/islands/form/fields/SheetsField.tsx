import { useState } from 'react';
import { itemsOf, within, type Answers, type FieldOf } from '../../../forms/index.ts';
import { FieldView } from '../FieldView.tsx';
import { controlId } from '../ids.ts';
import { GroupBox } from './Box.tsx';
import { Chooser } from './Chooser.tsx';
import { Fold } from './Fold.tsx';
import { recordIn } from './grid.ts';
import type { FieldProps } from './props.ts';

/** Beyond this many, sheets are folded: their titles are read first. */
const MANY = 2;

/** The same fields for each item chosen elsewhere: one sheet each, under its own heading. */
export function SheetsField(props: FieldProps<FieldOf<'fiches'>>) {
  const { field, form, path, answers, scope } = props;
  const chosen = itemsOf(scope, field.pour_chaque);
  const items = props.element === undefined ? chosen : chosen.filter((item) => item.id === props.element);
  return (
    <GroupBox of={props}>
      {items.length === 0 && <Chooser form={form} reference={field.pour_chaque} />}
      {items.map((item, index) => {
        const sheet = recordIn(answers[field.id], item.id);
        return (
          <Sheet
            key={item.id}
            {...props}
            path={[...path, item.id]}
            title={item.libelle}
            foldable={items.length > MANY}
            startsFolded={items.length > MANY && index > 0}
            sheet={sheet}
            scope={within(scope, field, sheet, item)}
            mission={item.mission ?? props.mission}
          />
        );
      })}
    </GroupBox>
  );
}

interface SheetProps extends FieldProps<FieldOf<'fiches'>> {
  readonly title: string;
  readonly sheet: Answers;
  readonly foldable: boolean;
  readonly startsFolded: boolean;
}

function Sheet({ title, sheet, foldable, startsFolded, ...props }: SheetProps) {
  const { field, path, problems } = props;
  const [folded, setFolded] = useState(startsFolded);
  const place = controlId(path);
  const inError = problems.some((problem) => controlId(problem.path).startsWith(`${place}-`));
  const open = !foldable || !folded || inError;
  return (
    <section className="fiche" aria-labelledby={`${place}-nom`}>
      <h2 className={props.element === undefined ? 'soustitre' : 'cache'} id={`${place}-nom`}>
        {foldable ? (
          <Fold open={open} controls={`${place}-champs`} onToggle={() => setFolded(open)}>
            {title}
          </Fold>
        ) : (
          title
        )}
      </h2>
      {open && (
        <div id={`${place}-champs`}>
          {field.champs.map((each) => (
            <FieldView key={each.id} {...props} field={each} path={[...path, each.id]} answers={sheet} titled={false} />
          ))}
        </div>
      )}
    </section>
  );
}
