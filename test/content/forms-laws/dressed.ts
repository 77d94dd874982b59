/** Random forms with everything that a definition may say of the printed page, beside what test/support asks of answers. */
import fc from 'fast-check';
import { formSchema } from '../../../src/forms/schema.ts';
import { isLeaf, type Field, type FieldOf, type FormDefinition, type GridColumn } from '../../../src/forms/index.ts';
import { randomForm } from '../../support/random-form.ts';

/** A number below `max`, as chance has it. */
export type Draw = (max: number) => number;

/** The same numbers again and again: what is drawn from them is as long as it has to be. */
export const draws = (): fc.Arbitrary<() => Draw> =>
  fc.array(fc.nat(9999), { minLength: 120, maxLength: 120 }).map((numbers) => () => {
    let at = 0;
    return (max) => (numbers[at++ % numbers.length] ?? 0) % max;
  });

/** The text of the note that a label calls: it must be read once per call, wherever the label stands. */
export const NOTES = { une: 'Note officielle numéro un.', deux: 'Note officielle numéro deux.' } as const;

/**
 * A random form as one that is published: a cover, a table of contents, footnotes called by labels, every presentation of
 * lists, groups and sheets, pages turned, conditions on sections and inside rows, sums by heading.
 */
export const dressedForm = (): fc.Arbitrary<FormDefinition> =>
  fc.tuple(randomForm(), draws()).map(([form, start]) => dressed(form, start()));

function dressed(form: FormDefinition, draw: Draw): FormDefinition {
  const { slug, destinataire, destinataires, catalogues, citations, ...content } = form;
  const parties =
    draw(2) === 0 ? [{ id: 'p', titre: 'Partie', mention: 'Mention de partie', imprime: draw(3) > 0 }] : [];
  const [first] = form.sections;
  const [asked] = first?.champs ?? [];
  const sections = form.sections.map((section, n) => ({
    ...section,
    champs: section.champs.map((field) => dressedField(field, draw)),
    ...(parties.length > 0 && draw(2) === 0 && { partie: 'p' }),
    ...(draw(4) === 0 && { mention: 'Mention de rubrique' }),
    nouvelle_page: draw(5) === 0,
    paysage: draw(6) === 0,
    sans_titre: draw(6) === 0,
    page_de_garde: n === 0 && draw(4) === 0,
    // A section that depends on an answer of the one before it.
    ...(n > 0 && asked !== undefined && draw(3) === 0 && { visible_si: { champ: asked.id, rempli: draw(2) === 0 } }),
  }));
  const document = {
    ...(draw(2) === 0 && { couverture: { surtitre: 'SURTITRE' } }),
    ...(draw(2) === 0 && { sommaire: ([1, 2, 3] as const)[draw(3)] }),
    numerotation: draw(2) === 0,
    filigrane: draw(2) === 0,
  };
  const parsed = formSchema.parse({ ...content, document, parties, sections, notes: NOTES });
  return { ...parsed, slug, destinataire, destinataires, catalogues, citations };
}

/** Kinds whose label is the start of a line of text, where a note may be called. */
const noted = <F extends { readonly libelle: string }>(field: F, draw: Draw): F =>
  draw(6) === 0 ? { ...field, libelle: `${field.libelle}[^${draw(2) === 0 ? 'une' : 'deux'}]` } : field;

function dressedField(field: Field, draw: Draw): Field {
  const plain = noted({ ...field, ...(draw(5) === 0 && { mention: 'Mention de champ' }) }, draw);
  switch (plain.type) {
    case 'texte':
    case 'texte_long':
    case 'texte_riche': {
      // What is too long is another matter: test/unit/forms.
      const { longueur_max: _free, ...free } = plain;
      return free;
    }
    case 'choix':
      return { ...plain, presentation: (['boutons', 'liste', 'biffer'] as const)[draw(3)] ?? 'boutons' };
    case 'cases':
      return draw(3) > 0
        ? plain
        : {
            ...plain,
            options: plain.options.map((each, n) => ({ ...each, rubrique: n < 2 ? 'Groupe un' : 'Groupe deux' })),
          };
    case 'groupe':
      return dressedGroup(plain, draw);
    case 'fiches':
      return {
        ...plain,
        presentation: draw(2) === 0 ? 'deux_colonnes' : 'champs',
        champs: plain.champs.map((each) => dressedField(each, draw)),
      };
    case 'grille':
      return {
        ...plain,
        paysage: draw(4) === 0,
        colonnes: plain.colonnes.map((column): GridColumn => noted(column, draw)),
        lignes: plain.lignes.map((line) => noted(line, draw)),
      };
    default:
      return plain;
  }
}

function dressedGroup(group: FieldOf<'groupe'>, draw: Draw): Field {
  const champs = group.champs.map((each) => dressedField(each, draw));
  const [one, two] = champs;
  const by = champs.find(({ type }) => type === 'choix' || type === 'texte');
  return {
    ...group,
    // The second column only when the first one is filled, in the same row.
    champs:
      one !== undefined && two !== undefined && isLeaf(one) && draw(3) === 0
        ? [one, { ...two, visible_si: { champ: one.id, rempli: true } }, ...champs.slice(2)]
        : champs,
    presentation: ([undefined, 'tableau', 'fiches'] as const)[draw(3)],
    paysage: draw(5) === 0,
    lignes_vierges: 1 + draw(5),
    ...(group.totaux.length > 0 && by !== undefined && draw(3) === 0 && { sous_totaux_par: by.id }),
  };
}
