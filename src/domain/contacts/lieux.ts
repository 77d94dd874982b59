import { pluriel } from '../francais/index.ts';
import {
  type Annuaire,
  chercher,
  codesDepartement,
  type Commune,
  communesAuCode,
  departementsDuCode,
  type LieuDepartement,
  plier,
} from '../territoire/index.ts';
import { adresseDeDepartement, adresseDeRegion, slugDeLieu } from './adresses.ts';
import { sigleDeRegion } from './sigles.ts';

/** A line of the list under the field: a place, and the page that it leads to. */
export interface LieuPropose {
  readonly cle: string;
  readonly nom: string;
  /** What tells it from its homonyms: « Ille-et-Vilaine (35), Bretagne ». */
  readonly detail: string;
  /** Page of a département or of a région. */
  readonly adresse: string;
  /** Name of the commune, when it is one. */
  readonly commune?: string;
  /** What was typed is its whole name, or its code. */
  readonly exact: boolean;
}

/** What is known when the question is asked: names and postal codes arrive after the list of départements. */
export interface Savoir {
  readonly departements: readonly LieuDepartement[];
  readonly annuaire?: Annuaire | undefined;
  /** Communes with their postal codes, of the départements that the typed code may be in. */
  readonly communes?: readonly Commune[];
}

export interface LieuxProposes {
  /** Best first. */
  readonly lieux: readonly LieuPropose[];
  /** A collectivité d’outre-mer without ARS that answers: there is no page for it. */
  readonly sansArs?: string;
}

const LE_PLUS = 12;
/** Saint-Barthélemy and Saint-Martin depend on the ARS of Guadeloupe. */
const RATTACHES: Readonly<Record<string, string>> = { '977': '971', '978': '971' };
const SANS_ARS = /^9(?:75|8\d)$/u;
const ARTICLE = /^(?:le|la|les|l) /u;

/** The postal code typed, alone or before a name (« 35300 Fougères »); `undefined` when there is none. */
export function codePostalDe(question: string): string | undefined {
  const serre = question.replace(/\s/gu, '');
  return /^\d{5}$/u.test(serre) ? serre : /(?<!\d)\d{5}(?!\d)/u.exec(question)?.[0];
}

/** Places that answer what was typed: a commune, a postal code (CEDEX too), a département by name or code, a région. */
export function lieuxProposes(question: string, savoir: Savoir): LieuxProposes {
  const postal = codePostalDe(question);
  const serre = question.replace(/\s/gu, '').toUpperCase();
  if (postal !== undefined) return bilan(auCodePostal(postal, savoir), savoir);
  if (/^(?:\d{1,4}|2[AB]\d{0,2})$/u.test(serre)) return bilan(auDebutDeCode(serre, savoir), savoir);
  return bilan(auNom(question, savoir), savoir);
}

/** The one place that the question can only mean: all that bear this very name lead to the same page. Its commune is kept when they agree on it. */
export function seulLieu(lieux: readonly LieuPropose[]): LieuPropose | undefined {
  const exacts = lieux.filter(({ exact }) => exact);
  const surs = exacts.length > 0 ? exacts : lieux;
  const [premier] = surs;
  if (premier === undefined || surs.some(({ adresse }) => adresse !== premier.adresse)) return undefined;
  const { commune, ...lieu } = premier;
  return commune !== undefined && surs.every((autre) => autre.commune === commune) ? premier : lieu;
}

/** A place before its page is known: none for a collectivité without ARS. */
type Trouvee = Omit<LieuPropose, 'adresse'> & ({ readonly departement: string } | { readonly region: string });

function bilan(trouvees: readonly Trouvee[], { departements }: Savoir): LieuxProposes {
  const triees = [...trouvees.filter(({ exact }) => exact), ...trouvees.filter(({ exact }) => !exact)];
  const lieux = triees.flatMap((trouvee): readonly LieuPropose[] => {
    const { cle, nom, detail, exact, commune } = trouvee;
    if ('region' in trouvee) return [{ cle, nom, detail, exact, adresse: adresseDeRegion(slugDeLieu(trouvee.region)) }];
    const code = RATTACHES[trouvee.departement] ?? trouvee.departement;
    const lieu = SANS_ARS.test(code) ? undefined : departements.find((each) => each.code === code);
    if (!lieu) return [];
    const adresse = adresseDeDepartement(slugDeLieu(lieu.region), lieu.nom);
    return [{ cle, nom, detail, exact, adresse, ...(commune === undefined ? {} : { commune }) }];
  });
  const perdue = triees.find((each) => 'departement' in each && SANS_ARS.test(each.departement));
  const sansArs =
    perdue && 'departement' in perdue ? departements.find(({ code }) => code === perdue.departement)?.nom : undefined;
  return { lieux: lieux.slice(0, LE_PLUS), ...(lieux.length === 0 && sansArs !== undefined && { sansArs }) };
}

function auCodePostal(code: string, savoir: Savoir): readonly Trouvee[] {
  // An INSEE code looks the same (35042 is Rennes CEDEX, and Brielles for the INSEE): only the post office is listened to.
  const communes = communesAuCode(code, savoir.communes ?? []).filter(({ codesPostaux }) =>
    codesPostaux?.includes(code),
  );
  if (communes.length > 0) return communes.map((commune) => deLaCommune(commune, savoir, true));
  return codesDepartement(code)
    .flatMap((departement) => savoir.departements.filter((lieu) => lieu.code === departement))
    .map((lieu) => ({ ...duDepartement(lieu, true), detail: `${lieu.region}, code postal ${code}` }));
}

/** The code of a département, or the beginning of a code. */
function auDebutDeCode(signes: string, { departements }: Savoir): readonly Trouvee[] {
  const code = signes.length === 1 ? `0${signes}` : signes;
  const possibles = signes.length < 3 && signes !== '20' ? [] : departementsDuCode(signes);
  return departements
    .filter((lieu) => [code, ...possibles].includes(lieu.code) || (signes.length < 3 && lieu.code.startsWith(signes)))
    .map((lieu) => duDepartement(lieu, lieu.code === code));
}

function auNom(question: string, savoir: Savoir): readonly Trouvee[] {
  // « Fougères (35) », « Saint-Denis 974 »: the code that follows a name says which.
  const [, nom = question, ou] = /^(.*\p{L}.*?)[\s,]*\(?\b(\d{2,3}|2[ab])\)?\s*$/iu.exec(question) ?? [];
  const plie = plier(nom);
  if (plie === '') return [];
  const { departements, annuaire } = savoir;
  const communes = annuaire ? chercher(nom, annuaire, new Set(ou ? [ou.toUpperCase()] : [])).trouves : [];
  const trouvees = [
    ...regionsNommees(plie, departements),
    ...departements
      .filter((lieu) => plie.length > 1 && ` ${plier(lieu.nom)}`.includes(` ${plie}`))
      .map((lieu) => duDepartement(lieu, memeNom(lieu.nom, plie))),
    ...communes.flatMap((trouve): readonly Trouvee[] => {
      if (trouve.genre === 'departement') return [];
      if (trouve.genre === 'epci') return trouve.epci.departements.map((code) => deLEpci(trouve.epci, code, savoir));
      const { commune, ancienne } = trouve;
      return [deLaCommune(commune, savoir, memeNom(ancienne ?? commune.nom, plie), ancienne)];
    }),
  ].filter((trouvee) => ou === undefined || ('departement' in trouvee && trouvee.departement === ou.toUpperCase()));
  // « Paris 19 »: no Paris in Corrèze, but an arrondissement.
  if (trouvees.length > 0 || ou === undefined || !/^\d\d$/u.test(ou)) return trouvees;
  return auNom(`${nom} ${Number(ou)}${Number(ou) === 1 ? 'er' : 'e'}`, savoir);
}

/** Article and apostrophe left aside: « Mans » for « Le Mans », « Laigle » for « L’Aigle ». */
const memeNom = (nom: string, plie: string): boolean =>
  plier(nom) === plie ||
  plier(nom).replace(ARTICLE, '') === plie ||
  plier(nom) === plie.replace(ARTICLE, '') ||
  plier(nom).replace(/^l /u, 'l') === plie;

/** Régions of several départements; those of one are found as départements. */
function regionsNommees(plie: string, departements: readonly LieuDepartement[]): readonly Trouvee[] {
  const cherchee = sigleDeRegion(plie) ?? plie;
  return [...new Set(departements.map(({ region }) => region))].flatMap((region) => {
    const combien = departements.filter((lieu) => lieu.region === region).length;
    if (combien < 2 || plie.length < 2 || !` ${plier(region)}`.includes(` ${cherchee}`)) return [];
    const detail = `région, ${pluriel(combien, 'département')}`;
    return [{ cle: `region-${slugDeLieu(region)}`, nom: region, detail, region, exact: memeNom(region, cherchee) }];
  });
}

const duDepartement = ({ code, nom, region }: LieuDepartement, exact: boolean): Trouvee => ({
  cle: `departement-${code}`,
  nom: `${nom} (${code})`,
  detail: region === nom ? 'région et département' : region,
  departement: code,
  exact,
});

function deLaCommune(commune: Commune, savoir: Savoir, exact: boolean, ancienne?: string): Trouvee {
  const avant = ancienne === undefined ? '' : `, ancienne commune\u00A0: ${ancienne}`;
  const { code, nom, departement } = commune;
  const detail = `${ou(departement, savoir)}${avant}`;
  return { cle: `${code}${ancienne ?? ''}`, nom, commune: nom, detail, departement, exact };
}

const deLEpci = (epci: { code: string; nom: string }, departement: string, savoir: Savoir): Trouvee => ({
  cle: `${epci.code}-${departement}`,
  nom: epci.nom,
  detail: ou(departement, savoir),
  departement,
  exact: false,
});

/** « Ille-et-Vilaine (35), Bretagne ». */
function ou(code: string, { departements }: Savoir): string {
  const lieu = departements.find((each) => each.code === code);
  if (!lieu) return code;
  return lieu.region === lieu.nom ? `${lieu.nom} (${code})` : `${lieu.nom} (${code}), ${lieu.region}`;
}
