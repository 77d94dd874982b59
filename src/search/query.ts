import { lieuxLus, reponses } from './answers.ts';
import { compter, typeDe, type Type } from './facets.ts';
import { aMarquer } from './mark.ts';
import type { IndexOuvert } from './open-index.ts';
import { lireQuestion } from './question.ts';
import { expliquer } from './results.ts';
import { classer } from './score.ts';
import type { Recherche } from './found.ts';

/**
 * Answers a question in French: words in any form, mistyped or being typed, sigles, places, postal codes, articles.
 *
 * Pure: the same index and the same question give the same answer.
 * @param limite how many pages to describe; `total` counts them all.
 * @param type keeps one family of pages alone, in the same order; `facettes` still counts all of them.
 */
export function chercher(ouvert: IndexOuvert, question: string, limite = 20, type?: Type): Recherche {
  const lue = lireQuestion(question, ouvert);
  const genre = (rang: number) => ouvert.index.fiches[rang]?.[1] ?? 'page';
  const toutes = classer(lue, ouvert);
  const notes = type ? toutes.filter(({ fiche }) => typeDe(genre(fiche)) === type) : toutes;
  return {
    question: question.trim(),
    lu: lue.texte.trim(),
    reponses: reponses(lue, ouvert),
    lieux: notes.length > 0 ? lieuxLus(lue, ouvert) : [],
    resultats: notes.slice(0, limite).map(({ fiche }) => expliquer(fiche, lue, ouvert)),
    total: notes.length,
    facettes: compter(toutes.map(({ fiche }) => genre(fiche))),
    // Read only when a result is chosen: it looks at every wording.
    get aMarquer() {
      return aMarquer(lue.demandes, ouvert.langue);
    },
    corrections: lue.corrections,
    inconnus: lue.inconnus,
    suggestions: lue.suggestions,
  };
}
