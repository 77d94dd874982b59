import { AlignmentType, type ILevelsOptions, type INumberingOptions, LevelFormat } from 'docx';

/** Deepest list: below it, elements stay at this level. */
export const DEEPEST = 5;
export const BULLETS = 'puces';
export const NUMBERS = 'numeros';

const STEP = 397;
const SIGNS = ['\u2022', '\u2013', '\u25aa'];
const levels = (of: (level: number) => Omit<ILevelsOptions, 'level' | 'alignment' | 'style'>): ILevelsOptions[] =>
  Array.from({ length: DEEPEST + 1 }, (_, level) => ({
    ...of(level),
    level,
    alignment: AlignmentType.LEFT,
    style: { paragraph: { indent: { left: STEP * (level + 1), hanging: STEP } } },
  }));

/** The two kinds of lists; every list of the document is an instance of one, so that numbers start again at 1. */
export const NUMBERING: INumberingOptions = {
  config: [
    {
      reference: BULLETS,
      levels: levels((level) => ({ format: LevelFormat.BULLET, text: SIGNS[level % SIGNS.length] ?? '\u2022' })),
    },
    {
      reference: NUMBERS,
      levels: levels((level) => ({
        format: level % 2 === 0 ? LevelFormat.DECIMAL : LevelFormat.LOWER_LETTER,
        text: `%${level + 1}.`,
      })),
    },
  ],
};
