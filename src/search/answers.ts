import type { IndexRecherche } from './index-format.ts';
import type { IndexOuvert } from './open-index.ts';
import type { Lieu } from './places.ts';
import { direTaille } from './population.ts';
import type { Question } from './question.ts';
import { racine } from './terms.ts';
import { mots } from './texte.ts';
import type { Reponse } from './types.ts';

/** Answers before any result: a patient astray, the size of a population, a région that has no page here. */
export function reponses({ texte, lieux, population }: Question, ouvert: IndexOuvert): Reponse[] {
  const taille = population ? direTaille(population, ouvert.index).map((dite) => aussiUnLieu(dite, lieux, ouvert)) : [];
  return [...egarements(texte, ouvert), ...taille, ...sansPage(lieux, ouvert)];
}

/** A number typed alone may be a postal code as well: the answer leads to both. */
function aussiUnLieu(reponse: Reponse, lieux: readonly Lieu[], { index }: IndexOuvert): Reponse {
  const pages = lieux.flatMap(({ ecrit, departement }) =>
    index.fiches
      .filter(([, genre, titre]) => genre === 'departement' && titre === departement?.nom)
      .map(([href, , titre]) => ({ href, libelle: `${ecrit}, code postal\u00A0: qui contacter, ${titre}` })),
  );
  return { ...reponse, liens: [...pages, ...reponse.liens] };
}

function egarements(question: string, { index }: IndexOuvert): Reponse[] {
  const racines = (dit: string) => mots(dit).map(({ forme }) => racine(forme));
  const demande = new Set(racines(question));
  return index.reponses
    .filter(({ si, sauf }) => {
      const dit = (formule: string) => racines(formule).every((mot) => demande.has(mot));
      return si.some(dit) && !sauf.some(dit);
    })
    .map(({ titre, texte, liens }) => ({ titre, texte, liens }));
}

/** Régions named in the question and without a page of their own: said once each. */
function sansPage(lieux: readonly Lieu[], { index }: IndexOuvert): Reponse[] {
  return lieux
    .filter(({ region }, rang) => !aSaPage(region, index) && lieux.findIndex((lieu) => lieu.region === region) === rang)
    .map((lieu) => ({
      titre: direLieu(lieu),
      texte: 'Nous n’avons pas encore décrit cette région. Adressez-vous à son ARS.',
      liens: [],
    }));
}

const aSaPage = (region: string, { fiches }: IndexRecherche) =>
  fiches.some(([, genre, titre]) => genre === 'region' && titre === region);

/** What had to be looked up to read the places of a question, said once: not a région named in full. */
export const lieuxLus = ({ lieux }: Question, { index }: IndexOuvert): string[] =>
  lieux.filter(({ par, region }) => par !== 'region' && aSaPage(region, index)).map((lieu) => `${direLieu(lieu)}.`);

/** « 35460 : Ille-et-Vilaine (35), Bretagne »; « Fougères : Ille-et-Vilaine (35), Bretagne »; « Corse ». */
export function direLieu({ ecrit, nom: commune, par, departement, region }: Lieu): string {
  if (!departement) return region;
  const nom = `${departement.nom} (${departement.code})`;
  const ou = departement.nom === region ? nom : `${nom}, ${region}`;
  const precaution = par === 'code postal' ? '\u00A0: d’après ses premiers chiffres, ' : '\u00A0: ';
  return par === 'departement' || par === 'code' ? ou : `${par === 'commune' ? commune : ecrit}${precaution}${ou}`;
}
