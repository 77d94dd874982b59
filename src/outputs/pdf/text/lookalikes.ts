/** Characters drawn like another one when no font has them; the text layer keeps the original. */
const LOOKALIKES: ReadonlyMap<number, number> = new Map([
  [0x02bc, 0x2019],
  [0x2010, 0x2d],
  [0x2011, 0x2d],
  [0x2012, 0x2013],
  [0x2015, 0x2014],
  [0x2032, 0x27],
  [0x2033, 0x22],
  [0x2610, 0x25a1],
  [0x2612, 0x2611],
  [0x2714, 0x2713],
]);

/** Width of the spaces that fonts often lack, in thousandths of the em. They are drawn as nothing. */
export const SPACES: ReadonlyMap<number, number> = new Map([
  [0x2002, 500],
  [0x2003, 1000],
  [0x2004, 333],
  [0x2005, 250],
  [0x2006, 167],
  [0x2007, 600],
  [0x2008, 250],
  [0x2009, 200],
  [0x200a, 100],
  [0x202f, 175],
  [0x3000, 1000],
]);

/** The characters whose shape may stand for this one, best first. */
export function drawnAs(character: number): readonly number[] {
  if (SPACES.has(character)) return [0x20];
  const lookalike = LOOKALIKES.get(character);
  return lookalike === undefined ? [character] : [character, lookalike];
}
