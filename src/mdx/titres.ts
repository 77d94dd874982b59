import { etapes, glossaire } from '../collections.ts';
import { planDuSite } from './plan.ts';

/** What each address of the site is called, so that a link in the content never needs to say it twice. */
export async function titres(): Promise<ReadonlyMap<string, string>> {
  const [plan, neuf, termes] = [await planDuSite(), await etapes(), await glossaire()];
  return new Map([
    ...plan.flatMap(({ href, libelle, pages }) => [{ href, libelle }, ...pages]).map(enPaire),
    ...neuf.map(({ data: { numero, titre } }) => [`/etapes/#etape-${numero}`, `Étape ${numero} : ${titre}`] as const),
    ...termes.map(({ id, data }) => [`/glossaire/#${id}`, data.terme] as const),
  ]);
}

const enPaire = ({ href, libelle }: { href: string; libelle: string }) => [href, libelle] as const;
