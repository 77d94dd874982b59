/** One control per question that a link may answer: what it looks like, and what was put in it. */
import { nameOf, precisionKey, richFromMarkdown, type Answers, type FieldOf, type Option } from '../../forms/index.ts';
import type { OfferedField } from '../../forms/prefill/index.ts';
import { made } from '../parcours/made.ts';

export interface Control {
  readonly id: string;
  readonly element: HTMLElement;
  /** What its question says: looked into by the search. */
  readonly words: string;
  /** The answer under the name of its field, with what « Autre » is; empty when nothing was given. */
  readonly read: () => Answers;
}

const idOf = (name: string): string => `question-${name}`;
const labelled = (id: string, words: string) => made('label', { htmlFor: id, textContent: words });
const group = (...inside: readonly HTMLElement[]) => made('div', { className: 'groupe' }, ...inside);

/** A control of its own kind: a kind that becomes possible in a link and is forgotten here does not compile. */
const MAKERS: { readonly [K in OfferedField['type']]: (field: FieldOf<K>) => Omit<Control, 'id' | 'words'> } = {
  texte: line,
  texte_long: paragraphs,
  texte_riche: paragraphs,
  nombre: line,
  montant: line,
  pourcentage: line,
  date: line,
  mois: line,
  annee: line,
  code_postal: line,
  site: line,
  siren: line,
  siret: line,
  rna: line,
  finess: line,
  oui_non: (field) =>
    list(field, [
      { id: 'oui', libelle: 'Oui' },
      { id: 'non', libelle: 'Non' },
    ]),
  case: tick,
  choix: (field) => withPrecisions(field, list(field, field.options)),
  cases: (field) => withPrecisions(field, boxes(field)),
};

/** The control of a question, empty. */
export function controlOf(field: OfferedField): Control {
  // The entry is that of the field’s own kind: it takes this very field.
  const make = MAKERS[field.type] as (field: OfferedField) => Omit<Control, 'id' | 'words'>;
  return { id: field.id, words: `${nameOf(field)} ${field.question ?? ''}`, ...make(field) };
}

const EXAMPLES: Partial<Record<OfferedField['type'], string>> = {
  date: 'Par exemple\u00A0: 21/11/2026.',
  mois: 'Par exemple\u00A0: 11/2026.',
};

function line(field: OfferedField) {
  const id = idOf(field.id);
  const input = made('input', { id, autocomplete: 'off' });
  const example = EXAMPLES[field.type];
  if (example === undefined) return { element: group(labelled(id, nameOf(field)), input), read: textIn(field, input) };
  const help = made('span', { className: 'aide', id: `${id}-aide`, textContent: example });
  input.setAttribute('aria-describedby', help.id);
  return { element: group(labelled(id, nameOf(field)), help, input), read: textIn(field, input) };
}

function paragraphs(field: FieldOf<'texte_long' | 'texte_riche'>) {
  const area = made('textarea', { id: idOf(field.id), rows: 3, autocomplete: 'off' });
  const rich = field.type === 'texte_riche';
  return { element: group(labelled(area.id, nameOf(field)), area), read: textIn(field, area, rich) };
}

const textIn =
  ({ id }: OfferedField, control: HTMLInputElement | HTMLTextAreaElement, rich = false) =>
  (): Answers => {
    const text = control.value.trim();
    return text === '' ? {} : { [id]: rich ? richFromMarkdown(text) : text };
  };

function list(field: OfferedField, options: readonly Pick<Option, 'id' | 'libelle'>[]) {
  const select = made(
    'select',
    { id: idOf(field.id), autocomplete: 'off' },
    made('option', { value: '', textContent: 'Pas de réponse' }),
    ...options.map(({ id, libelle }) => made('option', { value: id, textContent: libelle })),
  );
  return {
    element: group(labelled(select.id, nameOf(field)), select),
    read: (): Answers => (select.value === '' ? {} : { [field.id]: select.value }),
  };
}

function tick(field: FieldOf<'case'>) {
  const { label, input } = box(nameOf(field), 'oui');
  return { element: group(label), read: (): Answers => (input.checked ? { [field.id]: 'oui' } : {}) };
}

function boxes(field: FieldOf<'cases'>) {
  const all = field.options.map(({ id, libelle }) => box(libelle, id));
  const legend = made('legend', { className: 'lab', textContent: nameOf(field) });
  const element = made('fieldset', { className: 'groupe' }, legend, ...all.map(({ label }) => label));
  const ticked = () => all.filter(({ input }) => input.checked).map(({ input }) => input.value);
  return { element, read: (): Answers => (ticked().length === 0 ? {} : { [field.id]: ticked() }) };
}

function box(words: string, value: string) {
  const input = made('input', { type: 'checkbox', value, autocomplete: 'off' });
  return { input, label: made('label', { className: 'choix' }, input, made('span', { textContent: words })) };
}

/** « Autre, préciser » : a line below, for each option that asks; said only with its option. */
function withPrecisions(field: FieldOf<'choix' | 'cases'>, { element, read }: Omit<Control, 'id' | 'words'>) {
  const lines = field.options.flatMap((option) => {
    if (option.precision === undefined) return [];
    const input = made('input', { id: idOf(precisionKey(field, option.id)), autocomplete: 'off' });
    element.append(group(labelled(input.id, `${option.libelle} : ${option.precision}`), input));
    return [{ option: option.id, input }];
  });
  return {
    element,
    read: (): Answers => {
      const answer = read();
      const chosen = [answer[field.id]].flat();
      const said = lines.filter(({ option, input }) => chosen.includes(option) && input.value.trim() !== '');
      return {
        ...answer,
        ...Object.fromEntries(said.map(({ option, input }) => [precisionKey(field, option), input.value.trim()])),
      };
    },
  };
}
