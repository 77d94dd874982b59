import { checkContent } from './content/check.ts';

const { entries, problems, reviews } = checkContent('content', new Date().toISOString().slice(0, 10));

for (const problem of problems) console.error(problem);
for (const review of reviews) console.warn(review);

console.log(
  problems.length === 0
    ? `content/ : ${entries} entrées lues, aucun problème.`
    : `content/ : ${problems.length} problème${problems.length > 1 ? 's' : ''} à corriger dans ${entries} entrées lues.`,
);
process.exitCode = problems.length > 0 ? 1 : 0;
