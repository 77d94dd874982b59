import { nombre, pluriel, typographie } from '../../domain/francais/index.ts';
import {
  chercher,
  communesAuCode,
  departementsDuCode,
  villeDeLArrondissement,
  type Commune,
  type FichierIndex,
  type Trouve,
} from '../../domain/territoire/index.ts';
import { chargerDepartements, chargerFrance, chargerIndex } from './donnees.ts';

/** One line of the list under the search field. */
export interface Proposition {
  readonly cle: string;
  readonly nom: string;
  /** Where it is, how many it holds. */
  readonly detail: string;
  /** Set for a single commune, to say that it is already there. */
  readonly commune?: Commune;
  /** The communes it stands for. */
  readonly communes: () => Promise<readonly Commune[]>;
}

export interface Propositions {
  readonly lignes: readonly Proposition[];
  /** Communes that match and are not listed. */
  readonly reste: number;
}

const CODE = /^(?:\d{4,5}|2[AB]\d{2,3})$/iu;
const CODES_MONTRES = 40;

/** What answers a question, as it is typed; files are fetched when they are needed. Rejects when one cannot be had. */
export async function proposer(question: string, proches: ReadonlySet<string>): Promise<Propositions> {
  const index = await chargerIndex();
  const serre = question.replace(/\s/gu, '');
  if (CODE.test(serre)) {
    const communes = await chargerDepartements(departementsDuCode(serre, index.postaux_voisins));
    const trouvees = communesAuCode(serre, communes);
    const lignes = trouvees.slice(0, CODES_MONTRES).map((commune) => enLigne({ genre: 'commune', commune }, index));
    return { lignes, reste: trouvees.length - lignes.length };
  }
  const { trouves, reste } = chercher(question, await chargerFrance(), proches);
  return { lignes: trouves.map((trouve) => enLigne(trouve, index)), reste };
}

function enLigne(trouve: Trouve, { departements }: FichierIndex): Proposition {
  const nomDe = (code: string) => departements.find((lieu) => lieu.code === code)?.nom ?? code;
  if (trouve.genre === 'commune') {
    const { commune, ancienne } = trouve;
    const habitants = commune.population === null ? [] : [`${nombre(commune.population)} habitants`];
    const avant = ancienne === undefined ? [] : [typographie(`ancienne commune : ${ancienne}`)];
    return {
      cle: `${commune.code}${ancienne ?? ''}`,
      nom: commune.nom,
      detail: [`${nomDe(commune.departement)} (${commune.departement})`, ...habitants, ...avant].join(', '),
      commune,
      communes: () => Promise.resolve([commune]),
    };
  }
  if (trouve.genre === 'epci') {
    const { code, nom, departements: lieux, communes } = trouve.epci;
    return {
      cle: code,
      nom,
      detail: `${toutes(communes)}, ${lieux.map(nomDe).join(', ')}`,
      communes: async () => (await chargerDepartements(lieux)).filter(({ epci }) => epci === code),
    };
  }
  const { code, nom, communes } = trouve.lieu;
  return {
    cle: `departement-${code}`,
    nom: `${nom} (${code})`,
    detail: toutes(communes),
    communes: async () =>
      (await chargerDepartements([code])).filter((commune) => villeDeLArrondissement(commune.code) === undefined),
  };
}

const toutes = (communes: number) => (communes < 2 ? 'sa seule commune' : `toutes ses ${pluriel(communes, 'commune')}`);
