import type { Bloc, BlocOf, BlocType, ListItem, Texte } from '../../../../src/documents/index.ts';
import { clean } from '../../../../src/outputs/pdf/text/clean.ts';

/** Pieces of a text that are read whole; notes are pieces of their own. */
function pieces(texte: Texte): string[] {
  return typeof texte === 'string' ? [texte] : texte.flatMap(({ texte: text, note = '' }) => [text, note]);
}

const item = (each: string | ListItem): string[] =>
  typeof each === 'string' ? [each] : [...pieces(each.texte), ...(each.elements ?? []).flatMap(item)];

function table({ legende, note = '', aide = '', colonnes, groupes = [], lignes }: BlocOf<'tableau'>): string[] {
  const above = [legende, note, aide];
  if (lignes.length === 0 || colonnes.length === 0) return above;
  let covered = 0;
  const groups = groupes.flatMap(({ libelle, colonnes: count }) => {
    covered += Math.max(1, count);
    return covered - Math.max(1, count) < colonnes.length ? [libelle] : [];
  });
  return [
    ...above,
    ...groups,
    ...colonnes.map(({ libelle }) => libelle),
    ...lignes.flatMap((ligne) => cells(ligne, colonnes.length)),
  ];
}

function cells({ cellules }: BlocOf<'tableau'>['lignes'][number], count: number): string[] {
  let column = 0;
  return cellules.flatMap((cell) => {
    const shown = column < count;
    column += typeof cell === 'string' ? 1 : Math.max(1, cell.colonnes ?? 1);
    return shown ? pieces(typeof cell === 'string' ? cell : cell.texte) : [];
  });
}

const TEXTS: { readonly [K in BlocType]: (bloc: BlocOf<K>) => readonly string[] } = {
  titre: ({ texte, numero = '' }) => (clean(texte).trim() === '' ? [] : [numero, texte]),
  paragraphe: ({ texte }) => pieces(texte),
  liste: ({ elements }) => elements.flatMap(item),
  champ: ({ libelle, note = '', aide = '', valeur, enLigne }) => [libelle, note, enLigne ? '' : aide, valeur],
  redaction: ({ libelle, note = '', aide = '', blocs }) => [libelle, note, aide, ...blocs.flatMap(textsOf)],
  cases: ({ libelle, note = '', mention = '', options }) => [
    ...[libelle, note, mention],
    ...options.flatMap((option) => [option.libelle, option.precision?.libelle ?? '', option.precision?.valeur ?? '']),
  ],
  tableau: table,
  figure: ({ legende = '' }) => [legende],
  dessin: ({ legende = '' }) => [legende],
  encadre: ({ titre = '', blocs }) => [titre, ...blocs.flatMap(textsOf)],
  reserve: ({ libelle, lignes }) => [libelle, ...lignes],
  signature: ({ libelle, mention = '', champs }) => [
    ...[libelle, mention],
    ...champs.flatMap((champ) => [champ.libelle, champ.valeur]),
  ],
  lien: ({ texte }) => [texte],
  saut: () => [],
};

/** Every text that a block prints in the version to keep. */
export function textsOf<K extends BlocType>(bloc: BlocOf<K> | Bloc): readonly string[] {
  // The entry of a kind takes the block of that kind.
  return (TEXTS[bloc.type] as (bloc: Bloc) => readonly string[])(bloc as Bloc);
}
