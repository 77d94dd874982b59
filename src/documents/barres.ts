import type { Barre } from '../domain/simulation/index.ts';
import { dansLeCadre, rectangle, TEINTES, trameDe } from '../domain/trames/index.ts';
import type { Drawing, Shape } from './drawing.ts';

const [WIDTH, ROW, HEIGHT, BAR] = [480, 34, 11, 13];
const INK = '#13211b';

/** Amounts as bars, one under the other, each under its words. It says nothing that the table beside it does not. */
export function barres(lignes: readonly Barre[]): Drawing {
  return {
    largeur: WIDTH,
    hauteur: lignes.length * ROW,
    formes: lignes.flatMap((ligne, rang) => formes(ligne, rang * ROW)),
  };
}

function formes({ libelle, valeur, part, trame: numero, conditionnelle = false }: Barre, y: number): Shape[] {
  const texte: Shape = { type: 'texte', x: 0, y: y + 9, texte: libelle, taille: 9, couleur: INK };
  const montant: Shape = { type: 'texte', x: WIDTH, y: y + 9, texte: valeur, taille: 9, ancre: 'fin', gras: true };
  const { encre, fond } = TEINTES[numero] ?? { encre: INK, fond: '#ffffff' };
  if (part <= 0) return [texte, montant];
  const cadre = { x: 0.5, y: y + BAR, l: Math.max(2, part * (WIDTH - 1)), h: HEIGHT };
  const trame = trameDe(numero);
  const d = trame === undefined ? '' : dansLeCadre(trame, cadre);
  const bord: Shape = {
    type: 'trace',
    d: rectangle(cadre),
    trait: { couleur: encre, epaisseur: 1, tirets: conditionnelle },
  };
  if (conditionnelle) return [texte, montant, bord];
  return [
    texte,
    montant,
    { ...bord, fond },
    ...(d === '' ? [] : [{ type: 'trace', d, trait: { couleur: encre, epaisseur: 0.7 } } as const]),
  ];
}
