import { expect, test } from 'vitest';
import { sizeInWords } from '../../../src/islands/dossier/tasks/words.ts';

test.each([
  [{ mots: 1 }, undefined, '1\u00A0mot écrit.'],
  [{ mots: 4210 }, undefined, '4\u202F210\u00A0mots écrits.'],
  [{ mots: 4210 }, 14, '4\u202F210\u00A0mots écrits, 14\u00A0pages imprimées.'],
  [{ mots: 0 }, 1, '0\u00A0mot écrit, une page imprimée.'],
])('%o, %s page : %s', (progress, pages, said) => expect(sizeInWords(progress, pages)).toBe(said));
