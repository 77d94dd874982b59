import { markdownToHtml } from 'satteri';
import { describe, expect, test } from 'vitest';
import { alignementEnClasse, tableauxEmpiles, typographieFrancaise } from '../../../src/mdx/plugins.ts';

const html = (markdown: string) =>
  markdownToHtml(markdown, {
    features: { smartPunctuation: false },
    hastPlugins: [alignementEnClasse, tableauxEmpiles, typographieFrancaise],
  }).html;

const TABLEAU = `
| Volet          | Montant |
| -------------- | ------: |
| **Prévention** |   1 000 |
| Parcours       |       2 |
`;

describe('tableaux', () => {
  test('aucun style en ligne : l’alignement est une classe', () => {
    expect(html(TABLEAU)).not.toContain('style=');
    expect(html(TABLEAU)).toContain('<td class="nb"');
  });

  test('chaque cellule nomme sa colonne, chaque tête dit sa portée', () => {
    const rendu = html(TABLEAU);
    expect(rendu).toMatch(/^<div class="tableau empile"><table>/);
    expect(rendu.match(/data-l="Montant"/g)).toHaveLength(2);
    expect(rendu).not.toContain('data-l="Volet"');
    expect(rendu.match(/<th[^>]* scope="col"/g)).toHaveLength(2);
  });

  test('la première cellule nomme la ligne et garde ce qu’elle contient', () => {
    expect(html(TABLEAU)).toContain('<th scope="row"><strong>Prévention</strong></th>');
    expect(html(TABLEAU)).toContain('<th scope="row">Parcours</th>');
  });

  test('un coin vide n’est pas une tête de colonne', () => {
    expect(html('|  | A |\n| - | - |\n| x | y |')).toMatch(/<tr>\s*<td><\/td>\s*<th scope="col">A<\/th>/);
  });
});

describe('typographie', () => {
  test('les textes sont composés, balises comprises', () => {
    expect(html("L'**ARS** : *oui* !")).toContain('L’<strong>ARS</strong>\u00A0: <em>oui</em>\u202F!');
  });

  test('le code et les adresses restent tels quels', () => {
    expect(html('`a ? b : c`')).toContain('a ? b : c');
    expect(html('<https://exemple.fr/?x=1>')).toContain('>https://exemple.fr/?x=1<');
  });
});
