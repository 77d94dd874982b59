import { estUnLieu, lieuxLus } from './asked-places.ts';
import type { IndexOuvert } from './open-index.ts';
import type { Lieu } from './places.ts';
import { connues } from './readings.ts';
import { termes, type Terme } from './terms.ts';

/** A word read as another one: « diagnosic » → « diagnostic ». */
export interface Correction {
  readonly tape: string;
  readonly lu: string;
}

/** A word of no page, and the whole question with the one that it resembles: offered, for it may well be another word. */
export interface Suggestion {
  readonly tape: string;
  readonly propose: string;
}

/** Puts right the names of places typed with a slip, then the words that the site does not know and that resemble one it knows. */
export function corriger(tape: string, ouvert: IndexOuvert): { texte: string; corrections: Correction[] } {
  const lieux = lieuxLus(tape, ouvert);
  const corrections: Correction[] = [];
  let texte = '';
  let fait = 0;
  for (const terme of termes(tape, ouvert.langue)) {
    const reprise = terme.debut < fait ? undefined : reprendre(terme, tape, lieux, ouvert);
    if (!reprise) continue;
    corrections.push({ tape: tape.slice(reprise.debut, reprise.fin), lu: reprise.lu });
    texte += tape.slice(fait, reprise.debut) + reprise.lu;
    fait = reprise.fin;
  }
  return { texte: texte + tape.slice(fait), corrections };
}

/** The whole question again, for each word that it may have meant to write otherwise. */
export function suggestions(
  suite: readonly Terme[],
  texte: string,
  lieux: readonly Lieu[],
  ouvert: IndexOuvert,
): Suggestion[] {
  return suite.flatMap((terme) => {
    if (estUnLieu(terme, lieux) || connues(terme, texte, ouvert).size > 0) return [];
    const proche = ouvert.vocabulaire.proche(terme.forme);
    const tape = texte.slice(terme.debut, terme.fin);
    return proche ? [{ tape, propose: texte.slice(0, terme.debut) + proche.mot + texte.slice(terme.fin) }] : [];
  });
}

/** What to read in place of a term, and of which letters. */
function reprendre(terme: Terme, tape: string, lieux: readonly Lieu[], ouvert: IndexOuvert) {
  const lieu = lieux.find((un) => estUnLieu(terme, [un]));
  if (lieu) return lieu.faute && { debut: lieu.debut, fin: lieu.fin, lu: lieu.nom };
  if (connues(terme, tape, ouvert).size > 0) return undefined;
  const proche = ouvert.vocabulaire.proche(terme.forme);
  return proche?.sur ? { debut: terme.debut, fin: terme.fin, lu: proche.mot } : undefined;
}
