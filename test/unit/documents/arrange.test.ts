import { describe, expect, test } from 'vitest';
import { arranged } from '../../../src/documents/arrange.ts';
import type { Bloc } from '../../../src/documents/index.ts';

const titre = (texte: string, niveau: 1 | 2 | 3 | 4 = 1): Bloc => ({ type: 'titre', niveau, texte });
const mention: Bloc = { type: 'paragraphe', texte: '(Facultatif)', ton: 'discret' };
const texte: Bloc = { type: 'paragraphe', texte: 'Une phrase.' };
const champ = (libelle: string, note?: string): Bloc => ({
  type: 'champ',
  nom: 'action',
  libelle,
  valeur: '',
  multiligne: false,
  ...(note !== undefined && { note }),
});
const tableau = (legende: string): Bloc => ({ type: 'tableau', nom: 'plan', legende, colonnes: [], lignes: [] });
const paysage: Bloc = { type: 'saut', orientation: 'paysage' };
const portrait: Bloc = { type: 'saut', orientation: 'portrait' };

describe('ce que le titre vient de dire n’est pas redit', () => {
  test.each<[string, Bloc]>([
    ['un champ', champ('Plan d’action')],
    ['un tableau, aux deux-points et aux capitales près', tableau('PLAN D’ACTION :')],
    ['un tableau, à l’article près', tableau('Le plan d’action')],
    ['une rédaction', { type: 'redaction', nom: 'plan', libelle: 'Plan d’action', lignes: 4, blocs: [] }],
    ['des cases', { type: 'cases', nom: 'plan', libelle: 'Plan d’action', options: [] }],
  ])('%s garde son nom, sans l’imprimer', (_, bloc) => {
    expect(arranged([titre('Plan d’action'), bloc])).toEqual([
      titre('Plan d’action'),
      { ...bloc, titreAuDessus: true },
    ]);
  });

  test('une mention entre les deux n’y change rien, un texte si', () => {
    const bloc = champ('Plan');
    expect(arranged([titre('Plan'), mention, bloc])[2]).toEqual({ ...bloc, titreAuDessus: true });
    expect(arranged([titre('Plan'), texte, bloc])[2]).toBe(bloc);
  });

  test('un autre libellé, ou un libellé qui appelle une note, est imprimé', () => {
    const others = [champ('Plan de communication'), champ('Plan', 'Une note officielle.')];
    for (const bloc of others) expect(arranged([titre('Plan'), bloc])[1]).toBe(bloc);
  });

  test('un sous-titre ou un libellé en gras qui répète disparaît ; un titre de même rang reste', () => {
    const gras: Bloc = { type: 'paragraphe', texte: [{ texte: 'Annexes', gras: true }] };
    expect(arranged([titre('Annexes'), titre('Annexes', 2), texte])).toEqual([titre('Annexes'), texte]);
    expect(arranged([titre('Annexes'), gras, texte])).toEqual([titre('Annexes'), texte]);
    expect(arranged([titre('Fiche', 2), titre('Fiche', 2)])).toHaveLength(2);
  });

  test('le cadre à signer garde ses rubriques', () => {
    const signature: Bloc = { type: 'signature', nom: 's', libelle: 'Signature', champs: [] };
    expect(arranged([titre('Signature'), signature])[1]).toEqual({ ...signature, libelle: '' });
  });
});

describe('les pages tournées', () => {
  test('s’ouvrent avant les titres de ce qu’elles portent', () => {
    const blocs = [texte, titre('Plan'), mention, titre('Actions', 2), paysage, tableau('Liste'), portrait, texte];
    expect(arranged(blocs)).toEqual([
      texte,
      paysage,
      titre('Plan'),
      mention,
      titre('Actions', 2),
      tableau('Liste'),
      portrait,
      texte,
    ]);
  });

  test('ne s’ouvrent pas pour rien à la fin', () => {
    expect(arranged([texte, paysage, tableau('Liste'), portrait])).toEqual([texte, paysage, tableau('Liste')]);
  });
});
