import type { IndexOuvert } from './open-index.ts';
import type { Lieu } from './places.ts';
import type { Question } from './question.ts';
import { racine } from './terms.ts';
import { mots } from './texte.ts';
import type { Reponse } from './types.ts';

/** Honest answers, before any result: a patient astray, a région that has no page here. */
export function reponses({ texte, lieux }: Question, ouvert: IndexOuvert): Reponse[] {
  return [...egarements(texte, ouvert), ...sansPage(lieux, ouvert)];
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
  const servies = new Set(index.fiches.filter(([, genre]) => genre === 'region').map(([, , titre]) => titre));
  return lieux
    .filter(({ region }, rang) => !servies.has(region) && lieux.findIndex((lieu) => lieu.region === region) === rang)
    .map((lieu) => ({
      titre: direLieu(lieu),
      texte: `Cette région n’a pas encore de page ici. La liste des contacts dit à qui vous adresser, région par région.`,
      liens: [{ href: '/contacts/', libelle: 'Voir la liste des contacts' }],
    }));
}

/** « 35460 : Ille-et-Vilaine (35), Bretagne »; « Fougères : Ille-et-Vilaine (35), Bretagne »; « Corse ». */
export function direLieu({ ecrit, par, departement, region }: Lieu): string {
  if (!departement) return region;
  const nom = `${departement.nom} (${departement.code})`;
  const ou = departement.nom === region ? nom : `${nom}, ${region}`;
  const precaution = par === 'code postal' ? '\u00A0: d’après ses premiers chiffres, ' : '\u00A0: ';
  return par === 'departement' || par === 'code' ? ou : `${ecrit}${precaution}${ou}`;
}
