import type { Annuaire, Entree } from './annuaire.ts';
import { chercher, communesAuCode } from './chercher.ts';
import type { Commune } from './commune.ts';
import { lignesCollees, type LigneLue } from './lignes-collees.ts';
import { plier } from './plier.ts';

/** One line of what was pasted, and the communes it may name. */
export interface LigneCollee {
  readonly ecrit: string;
  /** None: unknown. Several: someone has to choose. */
  readonly choix: readonly Commune[];
  /** What is proposed, `null` when nothing is more likely than the rest. */
  readonly retenue: Commune | null;
  /** The choices share the postal code that was pasted: all of them may be meant. */
  readonly toutes: boolean;
}

const SUGGESTIONS = 5;
/** Before a name, or left out of it: « Mans » is « Le Mans ». */
const ARTICLES = ['', 'le ', 'la ', 'les ', 'l '] as const;

/**
 * Reads a list pasted from a spreadsheet or a mail: names, INSEE codes or postal codes, one per line or separated by
 * commas, with other columns beside (département, population), which help to choose and are never taken as they are.
 *
 * Among homonyms, the one in the département of the lines that leave no doubt is proposed. A code that may be both a
 * postal and an INSEE code is read as most of the other lines are.
 *
 * @param detail communes with their postal codes, of the départements that `departementsDuCode` names for the codes.
 */
export function reconnaitre(texte: string, annuaire: Annuaire, detail: readonly Commune[]): readonly LigneCollee[] {
  const lues = lignesCollees(texte);
  const insee = genreDesCodes(lues, annuaire, detail) === 'insee';
  const connues = nommees(
    lues.flatMap(({ noms }) => noms),
    annuaire,
  );
  const choix = lues.map((ligne) => choixDe(ligne, connues, { annuaire, detail, insee }));
  const certains = new Set(choix.flatMap(({ communes }) => (communes.length === 1 ? communes : [])).map(departementDe));
  return lues.map(({ ecrit }, rang) => {
    const { communes = [], sures = false, toutes = false } = choix[rang] ?? {};
    const proches = communes.filter((commune) => certains.has(commune.departement));
    const seule = communes.length === 1 ? communes[0] : proches.length === 1 ? proches[0] : undefined;
    return { ecrit, choix: communes, retenue: sures ? (seule ?? null) : null, toutes };
  });
}

/** The codes of a pasted text, to know which départements to read before `reconnaitre`. */
export const codesColles = (texte: string): readonly string[] => lignesCollees(texte).flatMap(({ codes }) => codes);

interface Choix {
  readonly communes: readonly Commune[];
  /** False for mere suggestions. */
  readonly sures: boolean;
  readonly toutes: boolean;
}

interface Savoir {
  readonly annuaire: Annuaire;
  readonly detail: readonly Commune[];
  /** Codes alone are INSEE codes. */
  readonly insee: boolean;
}

function choixDe(
  ligne: LigneLue,
  connues: ReadonlyMap<string, readonly Commune[]>,
  { annuaire, detail, insee }: Savoir,
): Choix {
  const parNom = ligne.noms.map((nom) => connues.get(nom) ?? []).find((communes) => communes.length > 0) ?? [];
  const parInsee = ligne.codes.flatMap((code) => annuaire.parCode.get(code) ?? []);
  const parPostal = ligne.codes.flatMap((code) => communesAuCode(code, detail).filter((each) => each.code !== code));
  if (parNom.length > 0) {
    const codes = new Set([...parInsee, ...parPostal].map(({ code }) => code));
    const dites = parNom.filter(({ code }) => codes.has(code));
    const voisines = parNom.filter(({ departement }) => dansLaLigne(departement, ligne, annuaire));
    const communes = dites.length > 0 ? dites : voisines.length > 0 ? voisines : parNom;
    return { communes, sures: true, toutes: false };
  }
  if (parInsee.length > 0 && (insee || parPostal.length === 0))
    return { communes: parInsee, sures: true, toutes: false };
  if (parPostal.length > 0) return { communes: parPostal, sures: true, toutes: parPostal.length > 1 };
  return { communes: ligne.noms.flatMap((nom) => suggestions(nom, annuaire)), sures: false, toutes: false };
}

/** Present communes of each name of the text; failing them, those that have absorbed one of this name. One reading. */
function nommees(noms: readonly string[], { entrees }: Annuaire): ReadonlyMap<string, readonly Commune[]> {
  const cherches = new Map<string, string[]>();
  for (const nom of new Set(noms)) {
    for (const article of ARTICLES) {
      const plie = ` ${article}${plier(nom)}`;
      cherches.set(plie, [...(cherches.get(plie) ?? []), nom]);
    }
  }
  const trouvees = new Map<string, Entree[]>();
  for (const entree of entrees) {
    for (const nom of cherches.get(entree.plie) ?? []) trouvees.set(nom, [...(trouvees.get(nom) ?? []), entree]);
  }
  return new Map([...trouvees].map(([nom, toutes]) => [nom, lesPlusSures(nom, toutes)]));
}

function lesPlusSures(nom: string, entrees: readonly Entree[]): readonly Commune[] {
  const exactes = entrees.filter(({ plie }) => plie === ` ${plier(nom)}`);
  const nomsEntiers = exactes.length > 0 ? exactes : entrees;
  const actuelles = nomsEntiers.filter(({ ancienne }) => ancienne === undefined);
  return [...new Set((actuelles.length > 0 ? actuelles : nomsEntiers).map(({ commune }) => commune))];
}

function dansLaLigne(code: string, ligne: LigneLue, { departements }: Annuaire): boolean {
  const nom = departements.find(({ lieu }) => lieu.code === code)?.plie.slice(1);
  return ligne.departements.includes(code) || ligne.noms.some((each) => plier(each) === nom);
}

function suggestions(nom: string, annuaire: Annuaire): readonly Commune[] {
  if (plier(nom).length < 3) return [];
  const { trouves } = chercher(nom, annuaire);
  return trouves.flatMap((trouve) => (trouve.genre === 'commune' ? trouve.commune : [])).slice(0, SUGGESTIONS);
}

/** Whether the codes that stand alone are INSEE or postal codes, by how many lines make sense either way. */
function genreDesCodes(lues: readonly LigneLue[], annuaire: Annuaire, detail: readonly Commune[]) {
  const postaux = new Set(detail.flatMap(({ codesPostaux = [] }) => codesPostaux));
  const codes = lues.filter(({ noms }) => noms.length === 0).flatMap((ligne) => ligne.codes);
  const insee = codes.filter((code) => annuaire.parCode.has(code)).length;
  return insee > codes.filter((code) => postaux.has(code)).length ? 'insee' : 'postal';
}

const departementDe = ({ departement }: Commune): string => departement;
