import { checkPeople } from './content/people.ts';
import { checkSchemas, readContent } from './content/read.ts';
import { checkReferences } from './content/references.ts';
import { checkContactAge, reviewsDue } from './content/staleness.ts';
import { checkWhole } from './content/whole.ts';

const today = new Date().toISOString().slice(0, 10);
const { entries, texts, problems: unread } = readContent('content');

const problems = [
  ...unread,
  ...checkSchemas(entries),
  ...checkReferences(entries),
  ...checkWhole(entries),
  ...checkPeople(texts),
  ...checkContactAge(entries, today),
];

for (const problem of problems) console.error(problem);
for (const review of reviewsDue(entries, today)) console.warn(review);

console.log(
  problems.length === 0
    ? `content/ : ${entries.length} entrées lues, aucun problème.`
    : `content/ : ${problems.length} problème${problems.length > 1 ? 's' : ''} à corriger dans ${entries.length} entrées lues.`,
);
process.exitCode = problems.length > 0 ? 1 : 0;
