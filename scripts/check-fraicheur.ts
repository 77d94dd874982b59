/** `npm run check:fraicheur`: what is past its review day, and the contacts that nobody has read for two years. */
import { readContent } from './content/read.ts';
import { contactsPublies, relectures } from './content/freshness.ts';
import { bilan } from '../src/domain/fiabilite/index.ts';

const today = process.argv[2] ?? new Date().toISOString().slice(0, 10);
const { entries } = readContent('content');
const { enRetard, bientot, ajour, contacts } = bilan(relectures(entries), contactsPublies(entries), today);

const list = (title: string, lines: readonly string[]) => {
  console.log(`\n${title} : ${lines.length}`);
  for (const line of lines) console.log(`  ${line}`);
};

console.log(`Fraîcheur du contenu au ${today}. À jour : ${ajour}.`);
list(
  'À relire depuis',
  enRetard.map(({ aRevoirLe, href, titre }) => `${aRevoirLe}  ${href}  ${titre}`),
);
list(
  'À relire dans les trois mois',
  bientot.map(({ aRevoirLe, href, titre }) => `${aRevoirLe}  ${href}  ${titre}`),
);
list(
  'Contacts à vérifier : source de plus de deux ans ou sans date',
  contacts.anciens.map(({ dateDeSource, href, organisme }) => `${dateDeSource}  ${href}  ${organisme}`),
);
list(
  'Contacts non trouvés',
  contacts.introuvables.map(({ href, organisme }) => `${href}  ${organisme}`),
);
process.exitCode = enRetard.length > 0 ? 1 : 0;
