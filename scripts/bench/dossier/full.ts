/** A full dossier: the example of the form, 500 members, 40 fiches actions, every long text as long as a real one. */
import { formPdf } from '../../form-pdf.ts';
import { loadExample, loadForm } from '../../load-form.ts';
import { blocksOf, lenient, type Answers, type Field, type RichText } from '../../../src/forms/index.ts';

export const SLUG = 'projet-de-sante-hauts-de-france';
export const MEMBERS = 500;
export const SHEETS = 40;
/** Words of each long text, at least. */
const WORDS = 400;

/** The PDF of the dossier, which carries its answers: what a team opens to go on. */
export async function fullDossier(): Promise<Uint8Array> {
  const form = loadForm(SLUG);
  // The example is a record of answers: test/content checks it against its form.
  const example = loadExample(SLUG) as Answers;
  const fields = form.sections.flatMap(({ champs }) => champs);
  const answers = {
    ...longer(fields, example),
    adherents: repeated(example['adherents'], MEMBERS),
    fiches: repeated(example['fiches'], SHEETS),
  };
  const { octets } = await formPdf({
    form,
    answers: lenient(form, answers),
    donnees: answers,
    date: new Date('2026-11-22T10:00:00.000Z'),
    site: 'https://cpts-mode-d-emploi.example',
  });
  return octets;
}

function repeated(rows: unknown, count: number): readonly unknown[] {
  const list: readonly unknown[] = Array.isArray(rows) ? rows : [];
  if (list.length === 0) throw new Error('L’exemple n’a pas de ligne à répéter.');
  return Array.from({ length: count }, (_, n) => list[n % list.length]);
}

const longer = (fields: readonly Field[], answers: Answers): Answers =>
  Object.fromEntries(
    Object.entries(answers).map(([id, value]) => {
      const field = fields.find((each) => each.id === id);
      return [id, field?.type === 'texte_riche' ? longText(value) : value];
    }),
  );

/** The same paragraphs again until there are words enough. */
function longText(value: unknown): RichText {
  const blocks = blocksOf(typeof value === 'string' || Array.isArray(value) ? (value as RichText) : '');
  const count = JSON.stringify(blocks).split(/\s+/u).length;
  return Array.from({ length: Math.ceil(WORDS / count) }, () => blocks).flat();
}
