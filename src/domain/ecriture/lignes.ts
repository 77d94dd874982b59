const ENCODEUR = new TextEncoder();
/** RFC 5545, 3.1 and RFC 2426, 2.6: bytes on a line, its end not counted. */
const LARGEUR = 75;

/** A value of iCalendar or vCard: what separates values is escaped, an end of line is written `\n`. */
export const valeurEchappee = (texte: string): string =>
  texte.replace(/[\\;,]/gu, '\\$&').replace(/\r\n|[\r\n]/gu, '\\n');

/** The lines of an iCalendar or vCard file: folded where they are too long, ended by CRLF. */
export const lignesPliees = (lignes: readonly string[]): string => `${lignes.map(pliee).join('\r\n')}\r\n`;

/** Cut between characters, a space at the head of what follows. */
function pliee(ligne: string): string {
  const morceaux: string[] = [];
  let morceau = '';
  for (const signe of ligne) {
    const place = morceaux.length === 0 ? LARGEUR : LARGEUR - 1;
    if (ENCODEUR.encode(morceau + signe).length > place) {
      morceaux.push(morceau);
      morceau = '';
    }
    morceau += signe;
  }
  return [...morceaux, morceau].join('\r\n ');
}
