import { precisionKey, validOf, type FieldOf, type Option } from '../../forms/index.ts';
import { nameAt, textAtKey, type Place } from '../context.ts';
import type { Bloc, BlocOf, Fragment } from '../model.ts';
import { heading } from './champs.ts';

type Choosing = FieldOf<'choix'> | FieldOf<'cases'>;
type PrintedOption = BlocOf<'cases'>['options'][number];

/** Ids of what is ticked. */
function chosen(field: Choosing, place: Place): readonly string[] {
  if (field.type === 'cases') return validOf(field, place.row) ?? [];
  const value = validOf(field, place.row);
  return value === undefined ? [] : [value];
}

/** Boxes as on the official form, under the headings that it prints among them. */
export function cases(field: FieldOf<'cases'>, place: Place): Bloc[] {
  return boxes(field, place, chosen(field, place), false);
}

/** One choice among several: boxes, a line struck through, or one word when the list is long. */
export function choix(field: FieldOf<'choix'>, place: Place): Bloc[] {
  const ticked = chosen(field, place);
  if (field.presentation === 'biffer')
    return place.vierge ? boxes(field, place, ticked, true) : [struck(field, place, ticked)];
  if (field.presentation === 'boutons') return boxes(field, place, ticked, true);
  return [
    {
      type: 'champ',
      nom: nameAt(place, field),
      ...heading(place, field),
      valeur: field.options
        .filter(({ id }) => ticked.includes(id))
        .map((each) => words(field, each, place))
        .join(', '),
      multiligne: false,
    },
  ];
}

/** An option in words, with what « Autre, préciser » says. */
export function words(field: Choosing, { id, libelle, precision }: Option, { row }: Place): string {
  const more = precision === undefined ? '' : textAtKey(row, precisionKey(field, id));
  return more === '' ? libelle : `${libelle}\u00a0: ${more}`;
}

function boxes(field: Choosing, place: Place, ticked: readonly string[], exclusif: boolean): Bloc[] {
  const { libelle, note, aide } = heading(place, field);
  const groups = byHeading(field.options);
  const nom = nameAt(place, field);
  const block = (label: string, options: readonly Option[], first: boolean): Bloc => ({
    type: 'cases',
    nom,
    libelle: label,
    ...(first && note !== undefined && { note }),
    ...(first && aide !== undefined && { mention: aide }),
    ...(exclusif && { exclusif }),
    options: options.map((option) => printed(field, option, place, ticked)),
  });
  if (groups.length === 1) return [block(libelle, field.options, true)];
  return [
    { type: 'paragraphe', texte: [{ texte: libelle, gras: true, ...(note !== undefined && { note }) }] },
    ...(aide === undefined ? [] : [{ type: 'paragraphe', texte: aide, ton: 'discret' } as const]),
    ...groups.map(({ rubrique, options }) => block(rubrique ?? libelle, options, false)),
  ];
}

function printed(field: Choosing, option: Option, place: Place, ticked: readonly string[]): PrintedOption {
  const { id, libelle, mention, precision } = option;
  return {
    nom: id,
    libelle: mention === undefined ? libelle : `${libelle} (${mention})`,
    cochee: ticked.includes(id),
    // On paper, words that nobody asks for are not announced.
    ...(precision !== undefined &&
      (place.vierge || ticked.includes(id) || textAtKey(place.row, precisionKey(field, id)) !== '') && {
        precision: {
          nom: `${nameAt(place, field)}.${id}_precision`,
          libelle: precision,
          valeur: textAtKey(place.row, precisionKey(field, id)),
        },
      }),
  };
}

function byHeading(options: readonly Option[]): { rubrique: string | undefined; options: Option[] }[] {
  const groups: { rubrique: string | undefined; options: Option[] }[] = [];
  for (const option of options) {
    const last = groups.at(-1);
    if (last === undefined || (option.rubrique !== undefined && option.rubrique !== last.rubrique)) {
      groups.push({ rubrique: option.rubrique, options: [option] });
    } else last.options.push(option);
  }
  return groups;
}

/** « Madame / ~~Monsieur~~ » : what was not chosen is struck through; nothing is when nothing was chosen. */
function struck(field: FieldOf<'choix'>, place: Place, ticked: readonly string[]): Bloc {
  const { libelle, note } = heading(place, field);
  const label: Fragment[] =
    libelle === '' ? [] : [{ texte: libelle, gras: true, ...(note !== undefined && { note }) }, { texte: '\u00a0: ' }];
  const options = field.options.flatMap((option, n): Fragment[] => [
    ...(n > 0 ? [{ texte: ' / ' }] : []),
    { texte: words(field, option, place), ...(ticked.length > 0 && !ticked.includes(option.id) && { biffe: true }) },
  ]);
  return { type: 'paragraphe', texte: [...label, ...options] };
}

const OUI_NON = [
  { id: 'oui', libelle: 'Oui' },
  { id: 'non', libelle: 'Non' },
] as const;

export function ouiNon(field: FieldOf<'oui_non'>, place: Place): Bloc[] {
  const value = validOf(field, place.row);
  const { libelle, note, aide } = heading(place, field);
  return [
    {
      type: 'cases',
      nom: nameAt(place, field),
      libelle,
      ...(note !== undefined && { note }),
      ...(aide !== undefined && { mention: aide }),
      exclusif: true,
      options: OUI_NON.map(({ id, libelle: label }) => ({ nom: id, libelle: label, cochee: value === id })),
    },
  ];
}

/** A single box, with its own label: « J’atteste que… ». */
export function uneCase(field: FieldOf<'case'>, place: Place): Bloc[] {
  const { libelle, note, aide } = heading(place, field);
  return [
    {
      type: 'cases',
      nom: nameAt(place, field),
      libelle: field.intitule ?? '',
      ...(note !== undefined && { note }),
      ...(aide !== undefined && { mention: aide }),
      options: [{ nom: 'oui', libelle, cochee: validOf(field, place.row) === 'oui' }],
    },
  ];
}
