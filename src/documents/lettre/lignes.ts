import type { Bloc } from '../model.ts';
import { textOfCell } from '../blocs/cellules.ts';
import { NON_RENSEIGNE } from '../printed.ts';
import { textOf } from './texte.ts';

/** What blocks answer, without their labels, one line each: the head of a letter. */
export function linesOf(blocs: readonly Bloc[]): readonly string[] {
  return blocs.flatMap((bloc) => answersOf(bloc)).filter((line) => line.trim() !== '');
}

function answersOf(bloc: Bloc): readonly string[] {
  switch (bloc.type) {
    case 'champ':
      return bloc.valeur.split('\n');
    case 'redaction':
    case 'encadre':
      return linesOf(bloc.blocs);
    case 'paragraphe':
      return bloc.ton === 'discret' || bloc.texte === NON_RENSEIGNE ? [] : textOf(bloc.texte).split('\n');
    case 'liste':
      return bloc.elements.map((each) => textOf(typeof each === 'string' ? each : each.texte));
    case 'cases':
      return bloc.options.flatMap(({ cochee, libelle, precision }) =>
        cochee ? [precision?.valeur ? `${libelle}\u00a0: ${precision.valeur}` : libelle] : [],
      );
    case 'tableau':
      return bloc.lignes
        .filter(({ genre }) => genre === undefined)
        .map(({ cellules }) => cellules.map(textOfCell).filter(Boolean).join(', '));
    case 'signature':
      return bloc.champs.map(({ valeur }) => valeur);
    default:
      return [];
  }
}
