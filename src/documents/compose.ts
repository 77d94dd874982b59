import {
  phoneAsRead,
  type Field,
  type FieldKind,
  type FieldOf,
  type FormDefinition,
  type SavedAnswers,
  type ValidAnswers,
  type ValidRow,
} from '../forms/index.ts';
import type { Bloc, DocumentModel } from './model.ts';

export interface ComposeContext {
  /** Civil day printed at the end, `AAAA-MM-JJ`. */
  readonly jour: string;
  /** Full address of the page the document was made with. */
  readonly adresse: string;
  /** Attached so that the file can be opened again; absent: nothing reusable in the file. */
  readonly donnees?: SavedAnswers | undefined;
}

/** The official form with its answers: headings and labels word for word, in the order of the official form. */
export function compose(form: FormDefinition, answers: ValidAnswers, context: ComposeContext): DocumentModel {
  return documentOf(form, answers, context);
}

/** The official form without any answer: what the fillable PDF is made from. */
export function composeBlank(form: FormDefinition, context: ComposeContext): DocumentModel {
  return documentOf(form, {}, context);
}

function documentOf(
  form: FormDefinition,
  answers: ValidRow,
  { jour, adresse, donnees }: ComposeContext,
): DocumentModel {
  const { titre, sous_titre: sousTitre, destinataire, envoi } = form;
  return {
    titre,
    ...(sousTitre !== undefined && { sousTitre }),
    langue: 'fr-FR',
    sujet: form.resume,
    destinataire: {
      mention: envoi.mention,
      adresse: destinataire.adresse,
      ...(destinataire.courriel !== undefined && { courriel: destinataire.courriel }),
    },
    pied: form.titre_court,
    origine: { adresse, jour },
    blocs: form.sections.flatMap((section) => [
      { type: 'titre', niveau: 1, texte: section.titre } as const,
      ...(section.mention === undefined
        ? []
        : [{ type: 'paragraphe', texte: section.mention, ton: 'discret' } as const]),
      ...section.champs.flatMap((field) => blocsOf(field, answers)),
    ]),
    ...(donnees !== undefined && { donnees }),
  };
}

const champ = (field: Exclude<Field, { type: 'cases' | 'groupe' }>, answers: ValidRow): Bloc => ({
  type: 'champ',
  nom: field.id,
  libelle: field.libelle,
  ...(field.mention !== undefined && { aide: field.mention }),
  valeur: textOf(field, answers),
  multiligne: field.type === 'texte_long',
  ...(field.type === 'texte_long' && { lignes: field.lignes }),
});

/** How each kind of field is printed. */
const BLOCS: { readonly [K in FieldKind]: (field: FieldOf<K>, answers: ValidRow) => Bloc } = {
  texte: champ,
  texte_long: champ,
  courriel: champ,
  telephone: champ,
  cases: (field, answers) => ({
    type: 'cases',
    nom: field.id,
    libelle: field.libelle,
    ...(field.mention !== undefined && { mention: field.mention }),
    options: field.options.map(({ id, libelle }) => ({
      nom: id,
      libelle,
      cochee: ticked(field, answers).includes(id),
    })),
  }),
  groupe: (field, answers) => ({
    type: 'tableau',
    nom: field.id,
    legende: field.libelle,
    ...(field.mention !== undefined && { aide: field.mention }),
    colonnes: field.champs.map(({ id, libelle }) => ({ nom: id, libelle })),
    lignes: rows(field, answers).map((row) => field.champs.map((each) => cellOf(each, row))),
    premiereColonneEnTete: true,
    lignesVierges: field.lignes_vierges,
  }),
};

function blocsOf<K extends FieldKind>(field: FieldOf<K>, answers: ValidRow): Bloc[] {
  // `field.type` is K by construction: each entry of BLOCS takes the field of its own key.
  return [BLOCS[field.type as K](field, answers)];
}

/** How each kind of answer reads in one cell of a table. */
const CELLS: { readonly [K in FieldKind]: (field: FieldOf<K>, row: ValidRow) => string } = {
  texte: textOf,
  texte_long: textOf,
  courriel: textOf,
  telephone: textOf,
  cases: (field, row) =>
    field.options
      .filter(({ id }) => ticked(field, row).includes(id))
      .map(({ libelle }) => libelle)
      .join(', '),
  groupe: (field, row) =>
    rows(field, row)
      .map((inner) => field.champs.map((each) => cellOf(each, inner)).join(', '))
      .join('\n'),
};

function cellOf<K extends FieldKind>(field: FieldOf<K>, row: ValidRow): string {
  // `field.type` is K by construction: each entry of CELLS takes the field of its own key.
  return CELLS[field.type as K](field, row);
}

function textOf({ id, type }: Field, answers: ValidRow): string {
  const value = Object.hasOwn(answers, id) ? answers[id] : undefined;
  if (typeof value !== 'string') return '';
  return type === 'telephone' ? phoneAsRead(value) : value;
}

function ticked({ id }: FieldOf<'cases'>, answers: ValidRow): readonly unknown[] {
  const value = Object.hasOwn(answers, id) ? answers[id] : undefined;
  return Array.isArray(value) ? value : [];
}

function rows({ id }: FieldOf<'groupe'>, answers: ValidRow): readonly ValidRow[] {
  const value = Object.hasOwn(answers, id) ? answers[id] : undefined;
  // A valid answer to a group is a list of valid rows; text and ticked boxes never are lists of objects.
  return Array.isArray(value) ? value.filter((row): row is ValidRow => typeof row === 'object' && row !== null) : [];
}
