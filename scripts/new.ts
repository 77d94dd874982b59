/** `npm run new guide <adresse> "<titre>"`: a file that passes every check, to be filled. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { slugDeLieu } from '../src/domain/contacts/index.ts';
import { readContent } from './content/read.ts';
import { NEW_KINDS, type NewKind, Refusal, SKELETONS } from './new/skeletons.ts';

const USAGE = `Dites quoi créer, son adresse et son titre, par exemple :
  npm run new guide recruter-un-coordinateur "Recruter un coordinateur"
  npm run new mission sante-mentale "Santé mentale"
  npm run new region corse
  npm run new form lettre-d-adhesion "Lettre d’adhésion"
  npm run new bareme aci-avenant-3 "Avenant 3 à l’accord conventionnel interprofessionnel"`;

/** What people ask for by its French name, or that is a few lines of a file rather than a file. */
const OTHERWISE: Readonly<Record<string, string>> = {
  formulaire: 'Un formulaire se crée avec le mot form : npm run new form <adresse> "<titre>".',
  bareme: 'Un barème se crée avec le mot bareme, sans accent ni s : npm run new bareme <adresse> "<titre>".',
  contact: 'Un contact s’écrit dans le fichier de sa région, content/regions/<région>.yaml, sous `contacts`.',
  source: 'Une source s’écrit à la fin de content/sources.yaml.',
  nouveaute: 'Une nouveauté s’écrit en tête de content/nouveautes.yaml.',
  question: 'Les questions de « Par où commencer ? » s’écrivent dans content/orientation.yaml.',
};

const isKind = (kind: string | undefined): kind is NewKind => NEW_KINDS.some((each) => each === kind);

/**
 * Writes the skeleton under `content/` of the current folder.
 *
 * @returns the files written.
 * @throws {Refusal} in a sentence for the editor; nothing is written then.
 */
function create(kind: string | undefined, slug: string | undefined, title: string | undefined): string[] {
  if (!isKind(kind)) throw new Refusal(OTHERWISE[slugDeLieu(kind ?? '').replace(/s$/u, '')] ?? USAGE);
  if (slug === undefined) throw new Refusal(USAGE);
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/u.test(slug)) {
    const instead = slugDeLieu(slug);
    throw new Refusal(
      `« ${slug} » devient une adresse : des minuscules sans accent, des chiffres et des tirets` +
        (instead === '' ? '.' : `, par exemple « ${instead} ».`),
    );
  }
  const { entries } = readContent('content');
  const today = new Date().toISOString().slice(0, 10);
  const skeleton = SKELETONS[kind]({ slug, title: title ?? readable(slug), today, entries });
  const taken = Object.keys(skeleton).find((file) => existsSync(`content/${file}`));
  if (taken !== undefined) throw new Refusal(`content/${taken} existe déjà : choisissez une autre adresse.`);
  return Object.entries(skeleton).map(([file, text]) => {
    mkdirSync(dirname(`content/${file}`), { recursive: true });
    writeFileSync(`content/${file}`, text);
    return `content/${file}`;
  });
}

const readable = (slug: string): string => slug.charAt(0).toUpperCase() + slug.slice(1).replaceAll('-', ' ');

try {
  const [kind, slug, ...words] = process.argv.slice(2);
  // Without its quotation marks, a title comes in as many pieces as it has words.
  for (const file of create(kind, slug, words.length > 0 ? words.join(' ') : undefined)) console.log(file);
  console.log('Remplacez chaque « À écrire », puis lancez npm run check:content et npm run check:orthographe.');
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
