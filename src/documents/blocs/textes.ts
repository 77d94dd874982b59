import { ajouterMois } from '../../domain/calendrier/index.ts';
import { dateEnFrancais } from '../../domain/francais/index.ts';
import {
  interpolate,
  itemsOf,
  richFromMarkdown,
  valuesAt,
  type CatalogueMission,
  type FieldOf,
  type RichBlock,
  type RichItem,
  type RichRun,
  type RichText,
} from '../../forms/index.ts';
import { computedInWords, nameAt, type Place } from '../context.ts';
import { frise as drawnFrise, type FriseLine } from '../frise.ts';
import type { Bloc } from '../model.ts';
import { blocsOfRich } from '../rich.ts';
import { heading } from './champs.ts';
import { besides, labelOf } from '../printed.ts';

/** A heading that the official form prints inside a section. */
export function intertitre(field: FieldOf<'intertitre'>, place: Place): Bloc[] {
  const niveau = Math.min(4, place.niveau + field.niveau - 1) as Place['niveau'];
  const { libelle, note } = labelOf(place.form, field.libelle);
  return [{ type: 'titre', niveau, texte: libelle }, ...besides({ ...(note !== undefined && { note }) })];
}

/** An official text, with the answers that it repeats. Answers are never read as Markdown. */
export function texteFixe(field: FieldOf<'texte_fixe'>, place: Place): Bloc[] {
  const { libelle, note } = labelOf(place.form, field.libelle);
  const { libelle: texte, note: called } = labelOf(place.form, field.texte);
  const blocs = [
    ...blocsOfRich(filled(richFromMarkdown(texte), place), place.niveau),
    ...[note, called].flatMap((each) => (each === undefined ? [] : besides({ note: each }))),
  ];
  if (field.encadre) return [{ type: 'encadre', ...(libelle !== '' && { titre: libelle }), blocs }];
  return libelle === '' ? blocs : [{ type: 'paragraphe', texte: [{ texte: libelle, gras: true }] }, ...blocs];
}

function filled(texte: RichText, place: Place): RichText {
  const said = (text: string) =>
    place.vierge ? text.replace(/\{[^{}]+\}/gu, '…………………') : interpolate(place.scope, text);
  if (typeof texte === 'string') return said(texte);
  const runs = (list: readonly RichRun[]) => list.map((run) => ({ ...run, texte: said(run.texte) }));
  const item = (each: RichItem): RichItem => ({
    ...each,
    texte: runs(each.texte),
    ...(each.elements !== undefined && { elements: each.elements.map(item) }),
  });
  return texte.map((block): RichBlock => {
    if (block.type === 'liste') return { ...block, elements: block.elements.map(item) };
    if (block.type === 'tableau') return { ...block, lignes: block.lignes.map((row) => row.map(runs)) };
    return { ...block, texte: runs(block.texte) };
  });
}

export function reserve(field: FieldOf<'reserve'>, place: Place): Bloc[] {
  const { libelle, ...rest } = heading(place, field);
  return [{ type: 'reserve', libelle, lignes: field.lignes, hauteur: field.hauteur }, ...besides(rest)];
}

/** A computed value. On the blank form it is an empty box: whoever writes by hand computes too. */
export function calcul(field: FieldOf<'calcul'>, place: Place): Bloc[] {
  if (!field.imprime) return [];
  return [
    {
      type: 'champ',
      nom: nameAt(place, field),
      ...heading(place, field),
      valeur: computedInWords(field, place),
      multiligne: false,
      ...(!place.vierge && { fixe: true }),
    },
  ];
}

/** The deadlines of the missions chosen, drawn and in a table; nothing before a day and a mission are known. */
export function frise(field: FieldOf<'frise'>, place: Place): Bloc[] {
  const lines = friseLines(field, place);
  if (lines === null) return [];
  const { signature, lignes } = lines;
  const day = (jour: string | null) => (jour === null ? 'Pas de délai particulier' : dateEnFrancais(jour));
  return [
    {
      type: 'dessin',
      dessin: drawnFrise(signature, lignes),
      alternative: `Frise des échéances à partir du ${dateEnFrancais(signature)} ; le tableau qui suit dit les mêmes dates.`,
      // The table that follows bears the name; here, how to read the drawing.
      legende: 'Rond clair\u00a0: à démarrer au plus tard\u202f; rond plein\u00a0: à déployer au plus tard.',
    },
    {
      type: 'tableau',
      nom: nameAt(place, field),
      legende: `${field.libelle}, à partir du ${dateEnFrancais(signature)}`,
      colonnes: [
        { nom: 'mission', libelle: 'Mission', saisie: 'aucune' },
        { nom: 'demarrage', libelle: 'À démarrer au plus tard', saisie: 'aucune' },
        { nom: 'deploiement', libelle: 'À déployer au plus tard', saisie: 'aucune' },
      ],
      lignes: lignes.map(({ libelle, demarrage, deploiement }) => ({
        cellules: [libelle, day(demarrage), day(deploiement)],
      })),
      premiereColonneEnTete: true,
    },
  ];
}

/** Missions of the catalogue among the chosen ones, with their days; `null` when there is nothing to draw. */
export function friseLines(
  { signature: ref, missions }: FieldOf<'frise'>,
  { form, scope }: Pick<Place, 'form' | 'scope'>,
): { readonly signature: string; readonly lignes: readonly FriseLine[] } | null {
  const [signature] = valuesAt(scope, ref);
  if (typeof signature !== 'string' || !/^\d{4}-\d{2}-\d{2}$/u.test(signature)) return null;
  const lignes = itemsOf(scope, missions).flatMap(({ libelle, mission }) => {
    const known = mission === undefined ? undefined : form.catalogues.missions[mission];
    return known === undefined ? [] : [lineOf(libelle, known, signature)];
  });
  return lignes.length === 0 ? null : { signature, lignes };
}

const lineOf = (libelle: string, { demarrage, deploiement }: CatalogueMission, signature: string): FriseLine => ({
  libelle,
  demarrage: demarrage === null ? null : ajouterMois(signature, demarrage),
  deploiement: deploiement === null ? null : ajouterMois(signature, deploiement),
});
