import { surligner } from './highlight.ts';
import { langueRestreinte, type Langue } from './terms.ts';
import type { Demande } from './question.ts';

/** What to mark on a page reached from the search: terms, and the wordings of those that several wordings share. */
export interface AMarquer {
  readonly cles: readonly string[];
  readonly concepts: readonly (readonly [formule: string, cle: string])[];
  readonly sigles: readonly (readonly [sigle: string, cle: string])[];
}

/** The part of a question and of the language of the index that is enough to mark another page, as plain data. */
export function aMarquer(demandes: readonly Demande[], { concepts, sigles }: Langue): AMarquer {
  const cles = new Set(
    demandes
      .filter(({ lieu }) => lieu !== true)
      .flatMap(({ lectures }) => [...lectures].filter(([, surete]) => surete >= SUR).map(([cle]) => cle)),
  );
  const siens = (carte: ReadonlyMap<string, string>) => [...carte].filter(([, cle]) => cles.has(cle));
  return { cles: [...cles], concepts: siens(concepts), sigles: siens(sigles) };
}

/** Reads such data, made by `aMarquer`: gives the places to mark in a text, pairs of offsets. */
export function marqueur({
  cles,
  concepts,
  sigles,
}: AMarquer): (texte: string) => readonly (readonly [number, number])[] {
  const langue = langueRestreinte(new Map(concepts), new Map(sigles));
  const lues = new Set(cles);
  return (texte) => surligner(texte, lues, langue).marques;
}

/** Below this, a term was only guessed from what was being typed. */
const SUR = 0.7;
