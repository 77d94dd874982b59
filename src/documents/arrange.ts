import type { Bloc, BlocOf } from './model.ts';

/** The blocks as they are read best: breaks before the headings of what they open, nothing said twice in a row. */
export const arranged = (blocs: readonly Bloc[]): Bloc[] => saidOnce(withBreaksFirst(blocs));

/** A page is opened before the headings of what stands on it; none is opened for nothing at the end. */
function withBreaksFirst(blocs: readonly Bloc[]): Bloc[] {
  const placed: Bloc[] = [];
  for (const bloc of blocs) {
    const heads = bloc.type === 'saut' ? placed.length - 1 - placed.findLastIndex((each) => !announces(each)) : 0;
    placed.splice(placed.length - heads, 0, bloc);
  }
  const end = placed.findLastIndex(({ type }) => type !== 'saut') + 1;
  return placed.slice(0, end);
}

/** A heading, or the small words under it. */
const announces = (bloc: Bloc): boolean => bloc.type === 'titre' || isMention(bloc);

const isMention = (bloc: Bloc): boolean => bloc.type === 'paragraphe' && bloc.ton === 'discret';

/** What repeats the heading right above it, small words aside, is not printed again. */
function saidOnce(blocs: readonly Bloc[]): Bloc[] {
  let above: BlocOf<'titre'> | undefined;
  return blocs.flatMap((bloc): Bloc[] => {
    const said = above;
    if (bloc.type === 'titre') {
      if (said !== undefined && said.niveau < bloc.niveau && same(said.texte, bloc.texte)) return [];
      above = bloc;
      return [bloc];
    }
    if (isMention(bloc)) return [bloc];
    above = undefined;
    return said === undefined ? [bloc] : unsaid(bloc, said.texte);
  });
}

/** The block without the words of its heading; its name for those who do not see stays. A note keeps its label. */
function unsaid(bloc: Bloc, titre: string): Bloc[] {
  switch (bloc.type) {
    case 'champ':
    case 'redaction':
    case 'cases':
      return [bloc.note === undefined && same(bloc.libelle, titre) ? { ...bloc, titreAuDessus: true } : bloc];
    case 'tableau':
      return [bloc.note === undefined && same(bloc.legende, titre) ? { ...bloc, titreAuDessus: true } : bloc];
    case 'signature':
      return [same(bloc.libelle, titre) ? { ...bloc, libelle: '' } : bloc];
    case 'paragraphe':
      return isLabel(bloc, titre) ? [] : [bloc];
    default:
      return [bloc];
  }
}

/** Words in bold alone, as labels of several blocks are. */
function isLabel({ texte }: BlocOf<'paragraphe'>, titre: string): boolean {
  if (typeof texte === 'string' || texte.length !== 1) return false;
  const [only] = texte;
  return only?.gras === true && only.note === undefined && same(only.texte, titre);
}

/** The same words, whatever their capitals, their spaces, the article before them and the colon at their end. */
const same = (one: string, other: string): boolean => bare(one) === bare(other);

const bare = (text: string): string =>
  text
    .toLocaleLowerCase('fr')
    .replace(/[\s:.]+$/u, '')
    .replace(/\s+/gu, ' ')
    .replace(/^(?:l[ae] |les |l[’'])/u, '');
