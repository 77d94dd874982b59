import { useMemo, useState } from 'react';
import type { Answers, GroupField } from '../../forms/index.ts';
import { guessed, guessedKey, hasHeadings, importable } from './columns.ts';
import type { Matching } from './joined.ts';
import { MatchingTable } from './MatchingTable.tsx';
import { applied, changesOf, type OnDifference, type Way } from './plan.ts';
import { Preview } from './Preview.tsx';
import { SetAside } from './SetAside.tsx';
import { WayChoice } from './WayChoice.tsx';
import { counts, doneOf, summaryOf } from './words.ts';

interface Props {
  readonly id: string;
  readonly field: GroupField;
  readonly rows: readonly Answers[];
  readonly table: readonly (readonly string[])[];
  readonly onApply: (rows: readonly Answers[], said: string) => void;
  readonly onBack: () => void;
  readonly onClose: () => void;
}

/** Which column is what, what would change, what to do: nothing is written before the last button. */
export function ReviewStep({ id, field, rows, table, onApply, onBack, onClose }: Props) {
  const fields = importable(field);
  const [first = []] = table;
  const [headings, setHeadings] = useState(() => hasHeadings(first, fields));
  const [matching, setMatching] = useState<Matching>(() => guessed(first, fields, headings));
  const [key, setKey] = useState<readonly string[]>(() => guessedKey(matching, fields));
  const [replacing, setReplacing] = useState(false);
  const [differences, setDifferences] = useState<OnDifference>('garder');
  const lines = useMemo(() => (headings ? table.slice(1) : table), [headings, table]);
  const changes = useMemo(
    () =>
      changesOf(rows, lines, { matching, key, fields: importable(field), titles: headings ? (table[0] ?? []) : [] }),
    [rows, lines, matching, key, field, headings, table],
  );
  const way: Way = replacing ? { remplacer: true } : { remplacer: false, differences };
  const result = applied(rows, changes, way);
  const excess = field.maximum === undefined ? 0 : result.length - field.maximum;
  const retitle = (yes: boolean) => {
    const next = guessed(first, fields, yes);
    setHeadings(yes);
    setMatching(next);
    setKey(guessedKey(next, fields));
  };
  return (
    <>
      <label className="choix">
        <input type="checkbox" checked={headings} onChange={(event) => retitle(event.currentTarget.checked)} />
        <span>La première ligne donne les titres des colonnes</span>
      </label>
      <MatchingTable
        id={id}
        fields={fields}
        first={first}
        sample={lines}
        headings={headings}
        matching={matching}
        keys={key}
        onMatching={setMatching}
        onKeys={setKey}
      />
      <p role="status" className="annonce">
        {summaryOf(changes)}.
      </p>
      <Preview fields={fields.filter((each) => matching.includes(each.id))} rows={rows} changes={changes} />
      <SetAside changes={changes} offset={headings ? 2 : 1} />
      <WayChoice
        id={id}
        replacing={replacing}
        differences={differences}
        different={counts(changes).differente}
        present={rows.length}
        onReplacing={setReplacing}
        onDifferences={setDifferences}
      />
      {excess > 0 && (
        <p className="annonce">
          Le modèle admet {field.maximum} lignes au plus&nbsp;: il y en aurait {excess} de trop.
        </p>
      )}
      <div className="actions">
        <button className="btn" type="button" onClick={() => onApply(result, doneOf(changes, way))}>
          {replacing ? 'Remplacer le tableau' : 'Ajouter au tableau'}
        </button>
        <button className="btn second" type="button" onClick={onBack}>
          Choisir autre chose
        </button>
        <button className="btn lien" type="button" onClick={onClose}>
          Ne rien importer
        </button>
      </div>
    </>
  );
}
