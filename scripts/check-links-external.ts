/** `npm run check:links:external`, once a week: does every address that the content names still answer? Needs the network. */
import { readContent } from './content/read.ts';
import { addressesIn } from './links/addresses.ts';
import { type Answer, visit } from './links/visit.ts';

const AT_ONCE = 6;

const addresses = [...addressesIn(readContent(process.argv[2] ?? 'content'))];
const answers: Answer[] = [];
const queue = addresses.values();

async function worker(): Promise<void> {
  for (const [url, files] of queue) {
    const answer = await visit(url);
    answers.push(answer);
    if (answer.state !== 'ouverte')
      console.log(`${answer.state.padEnd(10)} ${url}\n           ${answer.reason}\n           ${files.join(', ')}`);
  }
}

await Promise.all(Array.from({ length: AT_ONCE }, worker));

const count = (state: Answer['state']) => answers.filter((answer) => answer.state === state).length;
console.log(
  `${addresses.length} adresses : ${count('ouverte')} ouvertes, ${count('déplacée')} déplacées, ${count('fermée')} fermées, ${count('refus')} qui refusent les robots (à ouvrir à la main).`,
);
process.exitCode = count('fermée') > 0 || addresses.length === 0 ? 1 : 0;
