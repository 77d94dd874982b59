import fc from 'fast-check';
import { expect, test } from 'vitest';
import { composeBlank } from '../../../src/documents/index.ts';
import {
  answersFromFields,
  isLeaf,
  isSilent,
  SIGNATURE_PARTS,
  toSaved,
  type Field,
  type FieldOf,
  type FormDefinition,
} from '../../../src/forms/index.ts';
import { reopen } from '../../../src/outputs/pdf/reopen/index.ts';
import { readFile } from '../../../src/storage/index.ts';
import { dressedForm } from './dressed.ts';
import { filesOf } from './outputs.ts';

/** How many random forms: `FORMULAIRES_ALEATOIRES`, 40 unless said. */
const RUNS = { numRuns: Number(process.env['FORMULAIRES_ALEATOIRES'] ?? 40) };
const LONG = 15 * 60_000;

test(
  'le formulaire vierge a un champ pour chaque chose demandée, et chaque champ rempli donne une réponse',
  async () => {
    let typed = 0;
    const property = fc.asyncProperty(dressedForm(), async (form) => {
      const { pdf, docx, html } = await filesOf(blankOf(form), 'remplissable');
      const opened = await reopen(pdf);
      if (!opened.ok) throw new Error(opened.raison);
      const names = Object.keys(opened.champs);
      const wanted = namesOf(form);
      expect(wanted.filter((name) => !names.includes(name))).toEqual([]);
      const nothing = answersFromFields(form, opened.champs);
      for (const name of wanted) {
        typed += 1;
        const filled = answersFromFields(form, { ...opened.champs, [name]: 'Oui' });
        expect(filled, name).not.toEqual(nothing);
      }
      // The other two are read, not filled in: they open and hold nothing.
      for (const octets of [docx, html]) {
        expect(await readFile(form, new Blob([octets]))).toMatchObject({ ok: true, answers: {} });
      }
    });
    await fc.assert(property, RUNS);
    expect(typed).toBeGreaterThan(RUNS.numRuns);
  },
  LONG,
);

const blankOf = (form: FormDefinition) =>
  composeBlank(form, {
    jour: '2026-11-22',
    adresse: 'https://exemple.fr/formulaires/hasard/',
    donnees: toSaved(form, {}, new Date('2026-11-22T10:00:00.000Z')),
  });

/** Names that the fields of the blank form must have, found from the definition alone. */
function namesOf(form: FormDefinition): readonly string[] {
  const fields = form.sections.flatMap(({ champs }) => champs);
  return fields.flatMap((field) => namesAt(form, field, ''));
}

function namesAt(form: FormDefinition, field: Field, prefix: string): readonly string[] {
  const name = `${prefix}${field.id}`;
  if (isLeaf(field)) return leafNames(field, name);
  if (isSilent(field)) return [];
  switch (field.type) {
    case 'groupe':
      return inTable(field) ? [] : field.champs.flatMap((each) => namesAt(form, each, `${name}.0.`));
    case 'fiches': {
      const source = form.sections.flatMap(({ champs }) => champs).find(({ id }) => id === field.pour_chaque);
      const items = source !== undefined && 'options' in source ? source.options : [];
      return items.flatMap(({ id }) => field.champs.flatMap((each) => namesAt(form, each, `${name}.${id}.`)));
    }
    default:
      return [];
  }
}

/** A group that is printed in columns: its cells are named after its rows. */
const inTable = ({ presentation }: FieldOf<'groupe'>): boolean => presentation !== 'fiches';

function leafNames(field: Field, name: string): readonly string[] {
  switch (field.type) {
    case 'image':
    case 'communes':
      return [];
    case 'signature':
      return SIGNATURE_PARTS.map(([part]) => `${name}.${part}`);
    case 'oui_non':
      return [`${name}.oui`, `${name}.non`];
    case 'case':
      return [`${name}.oui`];
    case 'cases':
    case 'choix':
      if (field.type === 'choix' && field.presentation === 'liste') return [];
      return field.options.map(({ id }) => `${name}.${id}`);
    default:
      return [name];
  }
}
