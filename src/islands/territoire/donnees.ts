import {
  annuaire,
  lireDepartement,
  lireNational,
  type Annuaire,
  type Commune,
  type FichierDepartement,
  type FichierIndex,
  type FichierNational,
} from '../../domain/territoire/index.ts';

const DOSSIER = '/donnees/communes/';
const recus = new Map<string, Promise<unknown>>();

/** The départements: names, régions, years; 2 kB. */
export const chargerIndex = (): Promise<FichierIndex> => unefois('index', () => recevoir<FichierIndex>('index'));

/** Every name of the country, ready to be searched; 255 kB, the first time that a name is typed. */
export const chargerFrance = (): Promise<Annuaire> =>
  unefois('france', async () => {
    const [index, noms] = await Promise.all([chargerIndex(), recevoir<FichierNational>('france')]);
    return annuaire(lireNational(noms), index.departements);
  });

/** Communes of these départements, with postal codes and communauté; 4 kB each. Unknown codes give nothing. */
export async function chargerDepartements(codes: readonly string[]): Promise<readonly Commune[]> {
  const { departements } = await chargerIndex();
  const connus = departements.map(({ code }) => code).filter((code) => codes.includes(code));
  const listes = await Promise.all(
    connus.map((code) => unefois(code, async () => lireDepartement(await recevoir<FichierDepartement>(code)))),
  );
  return listes.flat();
}

/** Fetched once and kept. A failure is not kept: the next call tries again. */
function unefois<T>(nom: string, charger: () => Promise<T>): Promise<T> {
  const recu = recus.get(nom);
  if (recu) return recu as Promise<T>; // stored below under the name of its own file
  const nouveau = charger().catch((erreur: unknown) => {
    recus.delete(nom);
    throw erreur;
  });
  recus.set(nom, nouveau);
  return nouveau;
}

async function recevoir<T>(nom: string): Promise<T> {
  const reponse = await fetch(`${DOSSIER}${nom}.json`);
  if (!reponse.ok) throw new Error(`${DOSSIER}${nom}.json : réponse ${reponse.status}.`);
  // Our own file, written by scripts/make-communes.ts: its shape is the one this code was built with.
  return (await reponse.json()) as T;
}
