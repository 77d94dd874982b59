import { interpolate, type FormDefinition, type Section } from '../../forms/index.ts';
import { blocsOf } from '../blocs/index.ts';
import type { Place } from '../context.ts';
import type { Bloc, BlocOf, EnTeteDeLettre } from '../model.ts';
import { enProse } from './prose.ts';
import { withoutRefrain } from './refrain.ts';
import { linesOf } from './lignes.ts';

type Lettre = NonNullable<FormDefinition['document']['lettre']>;

const A_LA_MAIN = '……………………';

/** Sections without what the head and the foot of the letter say; one left without any field is not announced. */
export function withoutNamed(sections: readonly Section[], lettre: Lettre | undefined): readonly Section[] {
  if (lettre === undefined) return sections;
  const elsewhere = namedIn(lettre);
  return sections
    .map((section) => ({ ...section, champs: section.champs.filter(({ id }) => !elsewhere.has(id)) }))
    .filter(({ champs }) => champs.length > 0);
}

/** The head of the letter, and its text: call, opening, answers as prose, closing words, signature, enclosures. */
export function letterOf(
  lettre: Lettre,
  printed: readonly Bloc[],
  place: Place,
): { readonly entete: EnTeteDeLettre; readonly blocs: Bloc[] } {
  const said = (text: string): BlocOf<'paragraphe'> => ({
    type: 'paragraphe',
    texte: interpolate(place.scope, text),
  });
  const signatures = printed.filter((bloc) => bloc.type === 'signature');
  const text = enProse(withoutRefrain(printed.filter((bloc) => bloc.type !== 'signature')));
  const enclosed = lettre.annexes === undefined ? [] : enProse(fieldsNamed([lettre.annexes], place));
  return {
    entete: {
      expediteur: linesOf(fieldsNamed(lettre.expediteur, place)),
      lieuEtDate: placeAndDay(signatures[0]),
      objet: interpolate(place.scope, lettre.objet),
    },
    blocs: [
      said(lettre.appel),
      ...lettre.ouverture.map(said),
      ...text,
      ...lettre.conclusion.map((text, n): Bloc => ({ ...said(text), conclusion: n === 0 ? 'debut' : 'suite' })),
      ...signatures.map(undated),
      ...enclosed,
    ],
  };
}

const namedIn = ({ expediteur, annexes }: Lettre): ReadonlySet<string> =>
  new Set([...expediteur, ...(annexes === undefined ? [] : [annexes])]);

function fieldsNamed(names: readonly string[], place: Place): Bloc[] {
  const fields = place.form.sections.flatMap(({ champs }) => champs);
  return names.flatMap((name) =>
    blocsOf(
      fields.filter(({ id }) => id === name),
      place,
    ),
  );
}

/** The ends of the names of what a signature says, as `signature` of blocs/champs.ts gives them. */
const partOf = (bloc: BlocOf<'signature'> | undefined, part: 'lieu' | 'date'): string =>
  bloc?.champs.find(({ nom }) => nom.endsWith(`.${part}`))?.valeur ?? '';

function placeAndDay(signature: BlocOf<'signature'> | undefined): string {
  const [lieu, jour] = [partOf(signature, 'lieu'), partOf(signature, 'date')];
  return `${lieu === '' ? A_LA_MAIN : lieu}, le ${jour === '' ? A_LA_MAIN : jour}`;
}

/** The first signature without its place and day, which stand at the head; others keep theirs. */
function undated(bloc: BlocOf<'signature'>, rank: number): Bloc {
  if (rank > 0) return bloc;
  return { ...bloc, champs: bloc.champs.filter(({ nom }) => !/\.(lieu|date)$/u.test(nom)) };
}
