import { refsIn } from '../../interpolation.ts';
import type { GridField, GroupField, LeafField, Option } from '../kinds.ts';
import type { Ref } from '../words.ts';
import { calculFaults } from './calculs.ts';
import { conditionFaults, leadsNowhere, suits } from './conditions.ts';
import { genreOf, leadOf } from './lead.ts';
import { publicKeyFaults } from './public-key.ts';
import { insideOf, quoted, type Fault, type Names, type Visited } from './walk.ts';

type Step = string | number;

/** What is wrong with one field, beside the names that it gives. */
export function fieldFaults({ field, path, names, holders }: Visited): readonly Fault[] {
  const condition =
    field.visible_si === undefined ? [] : conditionFaults(field.visible_si, [...path, 'visible_si'], names);
  return [...condition, ...takenFaults(field, path, names), ...kindFaults({ field, path, names, holders })];
}

function kindFaults({ field, path, names, holders }: Visited): readonly Fault[] {
  switch (field.type) {
    case 'nombre':
    case 'montant':
    case 'pourcentage':
      return (field.minimum ?? -Infinity) > (field.maximum ?? Infinity)
        ? [{ path: [...path, 'minimum'], message: 'Le `minimum` dépasse le `maximum`.' }]
        : [];
    case 'choix':
    case 'cases':
      return [
        ...(field.type === 'choix' ? publicKeyFaults(field, path, holders.length > 0) : []),
        ...(field.options.length > 0 || field.options_de !== undefined ? [] : [noOption(field.type, path)]),
        ...precisionFaults(field.options, path),
      ];
    case 'texte_fixe':
      return textFaults(field.texte, [...path, 'texte'], names, holders.length > 0);
    case 'calcul':
      return [
        ...calculFaults(field.calcul, [...path, 'calcul'], names),
        ...(field.calcul.fonction === 'quotient' && field.format === 'pourcentage' ? [partOfOne(path)] : []),
      ];
    case 'frise':
      return [
        ...suits(field.signature, ['date'], 'la date de signature', [...path, 'signature'], names),
        ...suits(field.missions, ['choix'], 'un choix de missions', [...path, 'missions'], names),
      ];
    case 'carte':
      return suits(field.communes, ['communes'], 'un champ de type `communes`', [...path, 'communes'], names);
    case 'fiches':
      return suits(field.pour_chaque, ITEMS, 'des choix, des communes ou des lignes', [...path, 'pour_chaque'], names);
    case 'groupe':
      return groupFaults(field, path, names);
    case 'grille':
      return gridFaults(field, path, names);
    default:
      return [];
  }
}

const ITEMS = ['choix', 'communes', 'lignes'] as const;

const partOfOne = (path: readonly Step[]): Fault => ({
  path: [...path, 'calcul', 'fonction'],
  message:
    'Un quotient vaut 0,5 là où l’on attend 50\u00a0%\u00a0: prenez la fonction `pourcentage`, avec `de` et `sur`.',
});

const noOption = (type: string, path: readonly Step[]): Fault => ({
  path: [...path, 'options'],
  message: `${type === 'cases' ? 'Une liste de cases' : 'Un choix'} a au moins une option, ou \`options_de\`.`,
});

/** In a PDF, what « Autre » is stands under the name of the option and this word: no other option may have it. */
function precisionFaults(options: readonly Option[], path: readonly Step[]): readonly Fault[] {
  const taken = new Set(options.filter(({ precision }) => precision !== undefined).map(({ id }) => `${id}_precision`));
  return options.flatMap(({ id }, n) => {
    const message = `L’\`id\` ${quoted(id)} est celui d’une précision à écrire\u00a0: choisissez-en un autre.`;
    return taken.has(id) ? [{ path: [...path, 'options', n, 'id'], message }] : [];
  });
}

/** `reprend` gives one answer to a field that holds one. */
function takenFaults(field: Visited['field'], path: readonly Step[], names: readonly Names[]): readonly Fault[] {
  if (field.reprend === undefined) return [];
  const at = [...path, 'reprend'];
  if (!ONE_ANSWER(field.type))
    return [{ path: at, message: `\`reprend\` ne vaut pas pour un champ de type \`${field.type}\`.` }];
  const lead = leadOf(names, field.reprend);
  if (lead === undefined) return [{ path: at, message: leadsNowhere(field.reprend) }];
  const fits = lead.field.type === field.type || ['nombre', 'date', 'choix', 'texte'].includes(genreOf(lead, names));
  return fits
    ? []
    : [{ path: at, message: `${quoted(field.reprend)} ne convient pas ici\u00a0: on attend une réponse simple.` }];
}

const HOLDERS_AND_SILENT = new Set<string>([
  'groupe',
  'fiches',
  'grille',
  'intertitre',
  'texte_fixe',
  'reserve',
  'calcul',
  'frise',
  'carte',
  'imprime',
]);
const ONE_ANSWER = (type: string): type is LeafField['type'] => !HOLDERS_AND_SILENT.has(type);

/** Names between braces in a printed text; `element` is the sheet or the row at hand. */
export function textFaults(
  text: string,
  path: readonly Step[],
  names: readonly Names[],
  inRow: boolean,
): readonly Fault[] {
  return refsIn(text).flatMap((ref: Ref) => {
    if (ref === 'element' && inRow) return [];
    const lead = leadOf(names, ref);
    const said = lead !== undefined && genreOf(lead, names) !== 'rien';
    return said ? [] : [{ path, message: leadsNowhere(ref) }];
  });
}

function groupFaults(field: GroupField, path: readonly Step[], names: readonly Names[]): readonly Fault[] {
  const { sous_totaux_par: column } = field;
  const lost = column !== undefined && !field.champs.some(({ id }) => id === column);
  return [
    ...totalFaults(field, path, names),
    ...(lost
      ? [{ path: [...path, 'sous_totaux_par'], message: `Ce groupe n’a pas de colonne ${quoted(column)}.` }]
      : []),
    ...(column !== undefined && field.totaux.length === 0
      ? [
          {
            path: [...path, 'sous_totaux_par'],
            message: 'Des sous-totaux demandent des `totaux`\u00a0: les colonnes à additionner.',
          },
        ]
      : []),
  ];
}

/** Columns that are added up hold numbers. */
function totalFaults(field: GroupField | GridField, path: readonly Step[], names: readonly Names[]): readonly Fault[] {
  const inside = insideOf(field);
  return field.totaux.flatMap((column, n) => {
    const at = [...path, 'totaux', n];
    if (!inside.some(({ id }) => id === column))
      return [{ path: at, message: `Il n’y a pas de colonne ${quoted(column)} à additionner.` }];
    return suits(column, ['nombre'], 'une colonne de nombres', at, [inside, ...names]);
  });
}

function gridFaults(field: GridField, path: readonly Step[], names: readonly Names[]): readonly Fault[] {
  const { lignes, lignes_de: source, colonnes } = field;
  const printed = new Map(colonnes.flatMap((each) => (each.type === 'imprime' ? [[each.id, each.format]] : [])));
  const empty = lignes.length === 0 && source === undefined;
  const boxes = colonnes.filter(({ type }) => type === 'case').length;
  return [
    ...totalFaults(field, path, names),
    ...(empty
      ? [
          {
            path: [...path, 'lignes'],
            message: 'Une grille a des `lignes`, ou en prend une par élément avec `lignes_de`.',
          },
        ]
      : []),
    ...(source === undefined
      ? []
      : suits(source, ITEMS, 'des choix, des communes ou des lignes', [...path, 'lignes_de'], names)),
    ...(field.exclusif && boxes < 2
      ? [{ path: [...path, 'exclusif'], message: '`exclusif` demande au moins deux colonnes de type `case`.' }]
      : []),
    ...(field.sous_totaux && (field.totaux.length === 0 || lignes.every(({ rubrique }) => rubrique === undefined))
      ? [
          {
            path: [...path, 'sous_totaux'],
            message: 'Des sous-totaux demandent des `totaux`, et des lignes rangées par `rubrique`.',
          },
        ]
      : []),
    ...lignes.flatMap((line, n) => [
      ...(line.visible_si === undefined
        ? []
        : conditionFaults(line.visible_si, [...path, 'lignes', n, 'visible_si'], names)),
      ...Object.keys(line.valeurs ?? {})
        .filter((column) => !printed.has(column))
        .map((column) => ({
          path: [...path, 'lignes', n, 'valeurs', column],
          message: `Cette grille n’a pas de colonne \`imprime\` nommée ${quoted(column)}.`,
        })),
      ...Object.entries(line.valeurs ?? {})
        .filter(([column, value]) => typeof value === 'string' && (printed.get(column) ?? 'texte') !== 'texte')
        .map(([column]) => ({
          path: [...path, 'lignes', n, 'valeurs', column],
          message: `Écrivez un nombre\u00a0: la colonne ${quoted(column)} est de format \`${printed.get(column) ?? ''}\`.`,
        })),
    ]),
  ];
}
