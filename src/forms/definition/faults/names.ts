import type { FormContent } from '../form.ts';
import { insideOf, quoted, topFields, visited, type Fault, type Visited } from './walk.ts';

type Step = string | number;

/** Addresses of other pages of a form, and « Aller au contenu »; those of its own are sections, or questions. */
const PAGES = new Set(['debut', 'verifier', 'resultat', 'contenu']);

/** Names used twice where one must be enough, and names that are the address of another page. */
export function nameFaults(form: FormContent): readonly Fault[] {
  return [...takenAddresses(form), ...listsOfNames(form).flatMap(repeated)];
}

function takenAddresses(form: FormContent): readonly Fault[] {
  const fault = (id: string, path: readonly Step[]): readonly Fault[] =>
    PAGES.has(id)
      ? [{ path, message: `L’\`id\` ${quoted(id)} est l’adresse d’une autre page\u00a0: choisissez-en un autre.` }]
      : [];
  return form.sections.flatMap(({ id, champs }, s) =>
    form.presentation === 'dossier'
      ? fault(id, ['sections', s, 'id'])
      : champs.flatMap((field, n) => fault(field.id, ['sections', s, 'champs', n, 'id'])),
  );
}

interface ListOfNames {
  readonly names: readonly string[];
  readonly path: (n: number) => readonly Step[];
}

const repeated = ({ names, path }: ListOfNames): readonly Fault[] =>
  names.flatMap((name, n) =>
    names.indexOf(name) === n
      ? []
      : [
          {
            path: [...path(n), 'id'],
            message: `L’\`id\` ${quoted(name)} sert déjà dans ce formulaire\u00a0: choisissez-en un autre.`,
          },
        ],
  );

/** Every list in which a name must be unique. */
function listsOfNames(form: FormContent): readonly ListOfNames[] {
  const all = visited(form);
  const places = all.filter(({ holders }) => holders.length === 0).map(({ path }) => path);
  return [
    { names: form.parties.map(({ id }) => id), path: (n) => ['parties', n] },
    { names: form.sections.map(({ id }) => id), path: (n) => ['sections', n] },
    { names: topFields(form).map(({ id }) => id), path: (n) => places[n] ?? [] },
    ...all.flatMap(listsInside),
  ];
}

function listsInside({ field, path }: Visited): readonly ListOfNames[] {
  const list = (key: string, holders: readonly { readonly id: string }[]): ListOfNames => ({
    names: holders.map(({ id }) => id),
    path: (n) => [...path, key, n],
  });
  if (field.type === 'choix' || field.type === 'cases') return [list('options', field.options)];
  if (field.type === 'grille') return [list('lignes', field.lignes), list('colonnes', field.colonnes)];
  const inside = insideOf(field);
  return inside.length === 0 ? [] : [list('champs', inside)];
}
