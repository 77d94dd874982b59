import { lieuxLus, reponses } from './answers.ts';
import type { IndexOuvert } from './open-index.ts';
import { lireQuestion } from './question.ts';
import { expliquer } from './results.ts';
import { classer } from './score.ts';
import type { Recherche } from './types.ts';

/**
 * Answers a question in French: words in any form, mistyped or being typed, sigles, places, postal codes, articles.
 *
 * Pure: the same index and the same question give the same answer.
 * @param limite how many pages to describe; `total` counts them all.
 */
export function chercher(ouvert: IndexOuvert, question: string, limite = 20): Recherche {
  const lue = lireQuestion(question, ouvert);
  const notes = classer(lue, ouvert);
  return {
    question: question.trim(),
    lu: lue.texte.trim(),
    reponses: reponses(lue, ouvert),
    lieux: notes.length > 0 ? lieuxLus(lue, ouvert) : [],
    resultats: notes.slice(0, limite).map(({ fiche }) => expliquer(fiche, lue, ouvert)),
    total: notes.length,
    corrections: lue.corrections,
    inconnus: lue.inconnus,
  };
}
