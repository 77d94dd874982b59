import { describe, expect, test } from 'vitest';
import { nomDeTaille } from '../../../src/components/montants.ts';
import { lignesDeTotal } from '../../../src/components/totaux.ts';
import { baremeDe } from '../domain/aci/bareme-de.ts';

const [aci2019, avenant2] = [baremeDe('aci-2019'), baremeDe('aci-avenant-2')];
const clair = (texte: string) => texte.replace(/[\u00A0\u202F]/gu, ' ');
const lu = (...parametres: Parameters<typeof lignesDeTotal>) =>
  lignesDeTotal(...parametres).map(({ libelle, sommes }) => [libelle, ...sommes.map(({ texte }) => clair(texte))]);

test('chaque taille se nomme par les bornes de son barème', () => {
  expect(avenant2.tailles.bornes.map(nomDeTaille).map(clair)).toEqual([
    'Taille 1 (moins de 40 000 hab.)',
    'Taille 2 (40 000 à 80 000 hab.)',
    'Taille 3 (80 000 à 175 000 hab.)',
    'Taille 4 (plus de 175 000 hab.)',
  ]);
});

describe('totaux au pied d’un tableau', () => {
  test('2019 : sans et avec les soins non programmés, comme les textes les impriment', () => {
    const snp = '« Financement propre aux soins non programmés »';
    expect(lu(aci2019)).toEqual([
      [`Total sans ${snp}`, '185 000 €', '242 000 €', '315 000 €', '380 000 €'],
      [`Total avec ${snp}`, '220 000 €', '287 000 €', '370 000 €', '450 000 €'],
    ]);
  });

  test('avenant 2 : une somme où manque une ligne n’est pas un total', () => {
    expect(lu(avenant2)).toEqual([['Total', 'non trouvé', 'non trouvé', '397 500 €', 'non trouvé']]);
    expect(lignesDeTotal(avenant2)[0]?.precision).toContain('part sous condition exclue');
    expect(lignesDeTotal(aci2019)[0]?.precision).not.toContain('condition');
  });

  test('une mission n’a de total que si plusieurs lignes la paient', () => {
    expect(lu(aci2019, 'acces-aux-soins')).toEqual([
      ['Total de la mission', '75 000 €', '92 000 €', '120 000 €', '150 000 €'],
    ]);
    expect(lu(aci2019, 'parcours')).toEqual([]);
  });
});
