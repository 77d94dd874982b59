import { ancreDe } from './anchor.ts';
import { surligner } from './highlight.ts';
import type { IndexOuvert } from './open-index.ts';
import type { Demande, Question } from './question.ts';
import { meilleurePartie } from './parts.ts';
import { estCourant } from './rarity.ts';
import { titreDePartie } from './shown.ts';
import type { Resultat } from './found.ts';
import type { Surligne } from './types.ts';

/** What the title of a part must answer, to be shown. */
const PART_DE_LA_QUESTION = 0.3;

/** Says what a page is and why it answers: what is highlighted, and what was found elsewhere in it. */
export function expliquer(fiche: number, question: Question, ouvert: IndexOuvert): Resultat {
  const [adresse = '/', genre = 'page', titre = '', contexte = '', resume = '', , parties = []] =
    ouvert.index.fiches[fiche] ?? [];
  const cles = new Set(question.demandes.flatMap(({ lectures }) => [...lectures.keys()]));
  const clair = (texte: string): Surligne => surligner(texte, cles, ouvert.langue);
  const lue = meilleurePartie(fiche, question.demandes, ouvert);
  const partie = lue && lue.part >= PART_DE_LA_QUESTION ? lue.partie : undefined;
  const dite = partie === undefined ? undefined : parties[partie];
  const base = {
    adresse,
    genre,
    contexte: genre === 'contact' ? territoire(fiche, contexte, ouvert) : contexte,
    titre: clair(titre),
    extrait: clair(resume),
    pourquoi: pourquoi(fiche, partie, question, ouvert),
  };
  if (dite === undefined) return base;
  const nom = titreDePartie(dite);
  const ancre = typeof dite === 'string' ? ancreDe(nom) : dite[1];
  return { ...base, partie: { adresse: `${adresse}#${ancre}`, titre: clair(nom) } };
}

/** The départements that a contact serves, or the région when it serves it all. */
function territoire(fiche: number, region: string, { couvertures, index }: IndexOuvert): string {
  const codes = couvertures.get(fiche)?.codes ?? [];
  const siens = index.departements.filter(([code]) => codes.includes(code)).map(([code, nom]) => `${nom} (${code})`);
  return [...siens, region].join(', ');
}

function pourquoi(fiche: number, partie: number | undefined, question: Question, ouvert: IndexOuvert): string {
  const cachees = question.demandes.filter(
    (demande) => demande.lieu !== true && cachee(demande, fiche, partie, ouvert),
  );
  const mots = cachees.map(({ ecrit }) => `«\u00A0${ecrit}\u00A0»`);
  return mots.length > 0 ? `Aussi dans cette page\u00A0: ${mots.join(', ')}.` : '';
}

/** True when the page answers a demand, but neither its title, its summary nor the title of its part shows it. */
function cachee({ lectures, poids }: Demande, fiche: number, partie: number | undefined, ouvert: IndexOuvert) {
  const { listes } = ouvert;
  const presences = [...lectures.keys()].flatMap((cle) => listes.get(cle)?.get(fiche) ?? []);
  const montree = presences.some(
    ({ titre, resume, parties }) => titre || resume || (partie !== undefined && parties.includes(partie)),
  );
  const banale = [...lectures.keys()].every((cle) => estCourant(cle, ouvert));
  return poids === 1 && presences.length > 0 && !montree && !banale;
}
