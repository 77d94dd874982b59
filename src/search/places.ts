import { distance } from './distance.ts';
import type { IndexRecherche } from './index-format.ts';
import { cleDeLieu } from './place-key.ts';
import { mots, type Mot } from './texte.ts';

/** A place read in a question. */
export interface Lieu {
  /** What was typed, and where (offsets in the question). */
  readonly ecrit: string;
  readonly debut: number;
  readonly fin: number;
  /** What it is: « 35460 », « Fougères », « Ille-et-Vilaine ». */
  readonly par: 'code postal' | 'code' | 'commune' | 'departement' | 'region';
  readonly region: string;
  /** Its name, as it is written. */
  readonly nom: string;
  /** True when it was typed with a slip. */
  readonly faute?: true;
  readonly departement?: { readonly code: string; readonly nom: string };
  /** Terms under which the index files it, the most precise first. */
  readonly cles: readonly string[];
}

type LieuConnu = Omit<Lieu, 'ecrit' | 'debut' | 'fin'>;

/** Names of places, folded, in words separated by spaces. */
export interface NomsDeLieux {
  readonly parNom: ReadonlyMap<string, readonly LieuConnu[]>;
  /** First letter → names long enough to be recognised with a slip. */
  readonly parInitiale: ReadonlyMap<string, readonly string[]>;
  readonly parCode: ReadonlyMap<string, LieuConnu>;
  readonly ordinaires: ReadonlySet<string>;
}

const MOTS_DU_NOM_LE_PLUS_LONG = 6;
const LETTRES_POUR_UNE_FAUTE = 6;
const enMots = (nom: string) => mots(nom).map(formeDeLieu).join(' ');
const formeDeLieu = ({ forme }: Mot) => (forme === 'st' ? 'saint' : forme === 'ste' ? 'sainte' : forme);

/** Prepares the names of régions, départements and towns, with the other names that synonyms give them (PACA). */
export function nomsDeLieux({ regions, departements, synonymes, motsCourants }: IndexRecherche): NomsDeLieux {
  const parNom = new Map<string, LieuConnu[]>();
  const parCode = new Map<string, LieuConnu>();
  const ajouter = (nom: string, lieu: LieuConnu) => {
    const cle = enMots(nom);
    // One département or région keeps its name against a town, and a département against its région of the same name.
    if (lieu.par === 'commune' || !parNom.has(cle)) parNom.set(cle, [...(parNom.get(cle) ?? []), lieu]);
  };
  for (const [code, nom, rang, villes] of departements) {
    const region = regions[rang] ?? '';
    const commun = { region, departement: { code, nom }, cles: [cleDeLieu(code), cleDeLieu(region)] };
    parCode.set(code.toLowerCase(), { ...commun, nom, par: 'code' });
    ajouter(nom, { ...commun, nom, par: 'departement' });
    for (const ville of villes.split('|')) ajouter(ville, { ...commun, par: 'commune', nom: ville });
  }
  for (const region of regions) {
    const autres = synonymes.find((groupe) => groupe.includes(region)) ?? [];
    for (const nom of [region, ...autres]) ajouter(nom, { region, nom, par: 'region', cles: [cleDeLieu(region)] });
  }
  const ordinaires = new Set(motsCourants.map(enMots));
  const longs = [...parNom.keys()].filter((nom) => nom.length >= LETTRES_POUR_UNE_FAUTE && !ordinaires.has(nom));
  return { parNom, parInitiale: rangerParInitiale(longs), parCode, ordinaires };
}

function rangerParInitiale(noms: readonly string[]): NomsDeLieux['parInitiale'] {
  const rangs = new Map<string, string[]>();
  for (const nom of noms) {
    const siens = rangs.get(nom.charAt(0)) ?? [];
    siens.push(nom);
    rangs.set(nom.charAt(0), siens);
  }
  return rangs;
}

/**
 * Places of a question, in order, each once. Names that are ordinary words count only with a capital or alone.
 *
 * @param estUnMot true for the words that the site knows: the others may be a name mistyped.
 */
export function lieuxDe(question: string, noms: NomsDeLieux, estUnMot = (_forme: string) => true): Lieu[] {
  const suite = mots(question);
  const lieux: Lieu[] = [];
  for (let rang = 0; rang < suite.length;) {
    const { pris, trouves } = lieuEn(suite, rang, noms, question, estUnMot);
    const debut = suite[rang]?.debut ?? 0;
    const fin = suite[rang + pris - 1]?.fin ?? debut;
    for (const lieu of trouves) lieux.push({ ...lieu, ecrit: question.slice(debut, fin), debut, fin });
    rang += pris;
  }
  return lieux
    .map((lieu) => prolonger(lieu, lieux, question))
    .filter(({ cles }, rang) => lieux.findIndex((autre) => autre.cles[0] === cles[0]) === rang);
}

/** « 59020 Lille »: the same place said twice in a row is one. */
function prolonger(lieu: Lieu, lieux: readonly Lieu[], question: string): Lieu {
  const suite = lieux.find(
    ({ debut, cles }) => debut > lieu.fin && cles[0] === lieu.cles[0] && !/\S/u.test(question.slice(lieu.fin, debut)),
  );
  return suite ? { ...lieu, fin: suite.fin, ecrit: question.slice(lieu.debut, suite.fin) } : lieu;
}

function lieuEn(
  suite: readonly Mot[],
  rang: number,
  noms: NomsDeLieux,
  question: string,
  estUnMot: (forme: string) => boolean,
) {
  const code = codeEn(suite, rang, noms);
  if (code) return { pris: 1, trouves: [code] };
  for (let pris = Math.min(MOTS_DU_NOM_LE_PLUS_LONG, suite.length - rang); pris > 0; pris -= 1) {
    const groupe = suite.slice(rang, rang + pris);
    const nom = groupe.map(formeDeLieu).join(' ');
    const connu = groupe.every(({ forme }) => estUnMot(forme));
    const trouves = noms.parNom.get(nom) ?? presque(nom, noms, connu);
    if (trouves && !(noms.ordinaires.has(nom) && ordinaire(groupe, suite, question))) return { pris, trouves };
  }
  return { pris: 1, trouves: [] };
}

/**
 * Towns, départements and régions one letter away from this name, if it has six letters or more and begins alike. A word
 * that means something (`connu`) may lack its final letter only: « Fougere », never « moyenne » for Mayenne.
 */
function presque(nom: string, { parNom, parInitiale }: NomsDeLieux, connu: boolean): readonly LieuConnu[] | undefined {
  if (nom.length < LETTRES_POUR_UNE_FAUTE - 1) return undefined;
  const proche = parInitiale
    .get(nom.charAt(0))
    ?.find(
      (autre) => Math.abs(autre.length - nom.length) < 2 && (connu ? autre === `${nom}s` : distance(nom, autre) === 1),
    );
  return proche === undefined ? undefined : parNom.get(proche)?.map((lieu) => ({ ...lieu, faute: true }));
}

/** Words that may stand beside the bare name of a place. */
const AUTOUR = new Set([
  'cpts',
  'ars',
  'cpam',
  'urps',
  'msa',
  'contact',
  'contacts',
  'delegation',
  'departement',
  'departementale',
  'mail',
  'telephone',
  'adresse',
  'numero',
  'caisse',
  'dans',
  'en',
  'le',
  'la',
  'les',
  'l',
  'de',
  'du',
]);

function ordinaire(groupe: readonly Mot[], suite: readonly Mot[], question: string): boolean {
  const capitale = groupe.some(({ debut }) => /^\p{Lu}/u.test(question.slice(debut)));
  const seul = suite.every((mot) => groupe.includes(mot) || AUTOUR.has(mot.forme));
  return !capitale && !seul;
}

const UNITE = /^(mois|an|ans|annee|annees|jour|jours|heure|heures|h|hab|habitants|euros|eur|pourcent|km|patients)$/;
const NUMERO =
  /^(article|articles|avenant|taille|loi|decret|numero|n|no|etape|mission|annee|an|place|ordonnance|cedex)$/;

/** A postal code, or the code of a département, unless it counts or numbers something else. */
function codeEn(suite: readonly Mot[], rang: number, { parCode }: NomsDeLieux): LieuConnu | undefined {
  const forme = suite[rang]?.forme ?? '';
  const apres = suite[rang + 1]?.forme ?? '';
  if (/^\d{5}$/.test(forme)) {
    const lieu = UNITE.test(apres) ? undefined : parCode.get(codeDuPostal(forme));
    return lieu && { ...lieu, par: 'code postal' };
  }
  if (UNITE.test(apres)) return undefined;
  return NUMERO.test(suite[rang - 1]?.forme ?? '') ? undefined : parCode.get(forme);
}

/** Code of the département of a postal code, from its first digits: right for all but a few communes near a border. */
export function codeDuPostal(postal: string): string {
  // Saint-Barthélemy and Saint-Martin write 971 but are no département.
  if (postal === '97133' || postal === '97150') return postal === '97133' ? '977' : '978';
  if (/^20[01]/.test(postal)) return '2a';
  if (/^20/.test(postal)) return '2b';
  return /^9[78]/.test(postal) ? postal.slice(0, 3) : postal.slice(0, 2);
}
