import { textOfCell } from '../blocs/cellules.ts';
import { NON_RENSEIGNE } from '../printed.ts';
import type { Bloc, BlocOf, Fragment, Ligne } from '../model.ts';

/**
 * Answers as someone would write them in a letter: without frames nor boxes, and only those that are given. A heading or
 * a label with nothing under it is left out.
 */
export function enProse(blocs: readonly Bloc[]): Bloc[] {
  const kept: Bloc[][] = [];
  // From the end: a heading is kept when something stands before the next one as high, or the end.
  let after = END;
  for (const bloc of blocs.toReversed()) {
    const prose = proseOf(bloc);
    const level = levelOf(bloc);
    if (prose.length === 0 || (level !== undefined && after <= level)) continue;
    kept.push(prose);
    after = level ?? CONTENT;
  }
  return kept.toReversed().flat();
}

/** A letter is short: its drawings are smaller than those of a dossier. */
const DRAWING = 0.6;
const NARROWEST = 0.26;

/** Where the text ends; lower than every heading, what a label in bold alone announces; lower still, what is said. */
const END = 0;
const LABEL = 9;
const CONTENT = 99;

function levelOf(bloc: Bloc): number | undefined {
  if (bloc.type === 'titre') return bloc.niveau;
  if (bloc.type === 'saut') return END;
  if (bloc.type !== 'paragraphe' || bloc.ton === 'discret' || typeof bloc.texte === 'string') return undefined;
  return bloc.texte.every(({ gras }) => gras) ? LABEL : undefined;
}

function proseOf(bloc: Bloc): Bloc[] {
  switch (bloc.type) {
    case 'champ':
      return bloc.valeur.trim() === '' ? [] : [{ type: 'paragraphe', texte: [...lead(bloc), { texte: bloc.valeur }] }];
    case 'redaction':
      return bloc.blocs.length === 0 ? [] : [...label(bloc), ...bloc.blocs];
    case 'cases':
      return ticked(bloc);
    case 'tableau':
      return table(bloc);
    case 'dessin':
      return [{ ...bloc, part: Math.max(NARROWEST, (bloc.part ?? 1) * DRAWING) }];
    case 'encadre':
      return [{ ...bloc, blocs: enProse(bloc.blocs) }];
    case 'paragraphe':
      return bloc.texte === NON_RENSEIGNE ? [] : [bloc];
    default:
      return [bloc];
  }
}

type Labelled = Pick<BlocOf<'champ'>, 'libelle' | 'note' | 'titreAuDessus'>;

const named = ({ libelle, note }: Labelled): Fragment => ({
  texte: libelle.replace(/\s*:\s*$/u, ''),
  gras: true,
  ...(note !== undefined && { note }),
});

const isSilent = ({ libelle, titreAuDessus }: Labelled): boolean => titreAuDessus === true || libelle.trim() === '';

/** « **Association** : », before an answer on the same line. */
const lead = (bloc: Labelled): readonly Fragment[] => (isSilent(bloc) ? [] : [named(bloc), { texte: '\u00a0: ' }]);

/** The label on a line of its own, above what it announces. */
const label = (bloc: Labelled): Bloc[] => (isSilent(bloc) ? [] : [{ type: 'paragraphe', texte: [named(bloc)] }]);

/** What was ticked: one answer on the line of its label, several in a list under it; a whole sentence says itself. */
function ticked(bloc: BlocOf<'cases'>): Bloc[] {
  const chosen = bloc.options.flatMap(({ cochee, libelle, precision }) => {
    const more = precision?.valeur ?? '';
    if (!cochee && more === '') return [];
    return [more === '' ? libelle : `${libelle}\u00a0: ${more}`];
  });
  if (chosen.length === 0) return [];
  const [only = ''] = chosen;
  if (chosen.length === 1 && only.endsWith('.')) return [{ type: 'paragraphe', texte: only }];
  if (bloc.exclusif || isSilent(bloc)) {
    return chosen.length === 1
      ? [{ type: 'paragraphe', texte: [...lead(bloc), { texte: only }] }]
      : [{ type: 'liste', elements: chosen }];
  }
  return [...label(bloc), { type: 'liste', elements: chosen }];
}

/** A table keeps the rows that say something; of one column, it is a list. */
function table(bloc: BlocOf<'tableau'>): Bloc[] {
  const lignes = bloc.lignes.filter((line) => line.genre !== undefined || isAnswered(line));
  if (!lignes.some(({ genre }) => genre === undefined)) return [];
  if (bloc.colonnes.length > 1) return [{ ...bloc, lignes }];
  const elements = lignes.map(({ cellules }) => cellules.map(textOfCell).join(' '));
  return [...label({ ...bloc, libelle: bloc.legende }), { type: 'liste', elements }];
}

const isAnswered = ({ cellules }: Ligne): boolean =>
  cellules.some((cell) =>
    typeof cell === 'string' ? cell !== '' : !cell.fixe && (cell.coche === true || textOfCell(cell) !== ''),
  );
