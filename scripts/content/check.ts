import { checkExamples } from './examples.ts';
import { checkMarkup } from './markup.ts';
import { checkOrientation } from './orientation.ts';
import { checkPeople } from './people.ts';
import { checkSchemas, readContent } from './read.ts';
import { checkReferences } from './references.ts';
import { checkContactAge, reviewsDue } from './staleness.ts';
import { checkTypography } from './typography.ts';
import { checkWhole } from './whole.ts';

export interface Report {
  /** How many entries could be read. */
  readonly entries: number;
  /** What must be corrected, one line each. */
  readonly problems: readonly string[];
  /** What is due for a reading; never an error. */
  readonly reviews: readonly string[];
}

/** Every problem of every file under `root`, in the order one corrects them. `today`: AAAA-MM-JJ. */
export function checkContent(root: string, today: string): Report {
  const { entries, texts, problems: unread, incomplete } = readContent(root);
  const problems = [
    ...unread,
    ...checkSchemas(entries),
    // When a file cannot be read, everything that cites it would seem to lead nowhere.
    ...(incomplete ? [] : checkReferences(entries)),
    ...checkWhole(entries),
    ...checkOrientation(entries),
    ...checkPeople(texts),
    ...checkMarkup(entries),
    ...checkTypography(entries),
    ...checkContactAge(entries, today),
  ];
  const examples = checkExamples({ entries, texts }, root, problems.length > 0);
  return { entries: entries.length, problems: [...problems, ...examples], reviews: reviewsDue(entries, today) };
}
