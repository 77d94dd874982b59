import { describe, expect, test } from 'vitest';
import {
  adresseDuFiltre,
  comparaison,
  compterLesMissions,
  filtreDe,
  filtrer,
  LIBELLES,
  libelleDe,
  mots,
  nombreTrouve,
  professionsDe,
  type Fiche,
} from '../../../../src/domain/missions/index.ts';
import { PROFESSIONS, PUBLICS, THEMES } from '../../../../src/schemas/index.ts';

const fiche = (mission: string, texte: string, facettes: Fiche['facettes']): Fiche => ({ mission, texte, facettes });
const socle = { categorie: ['socle'], delai: ['6'] };
const auChoix = { categorie: ['complementaire'], delai: ['aucun'] };
const missions = [fiche('acces', 'Accès aux soins', socle), fiche('qualite', 'Qualité et pertinence', auChoix)];
const actions = [
  fiche('acces', 'Médecin traitant des patients en ALD', { ...socle, theme: ['medecin-traitant'] }),
  fiche('acces', 'Tenir un annuaire', { ...socle, theme: ['orientation'], profession: ['toutes', 'medecins'] }),
  fiche('qualite', 'Soirées à thème', { ...auChoix, theme: ['pratiques'], profession: ['toutes'] }),
];
const sur = (adresse: string) => filtrer(missions, actions, filtreDe(new URLSearchParams(adresse)));

describe('filtrer le catalogue', () => {
  test('sans filtre, tout reste', () => {
    expect(sur('')).toEqual({ missions: [true, true], actions: [true, true, true] });
  });
  test.each([
    ['?categorie=socle', [true, false], [true, true, false]],
    ['?delai=aucun', [false, true], [false, false, true]],
    ['?theme=orientation', [true, false], [false, true, false]],
    ['?profession=medecins', [true, false], [false, true, false]],
    ['?q=MEDECIN+ald', [true, false], [true, false, false]],
    ['?q=qualité', [false, true], [false, false, false]],
    ['?categorie=socle&theme=pratiques', [false, false], [false, false, false]],
    ['?theme=inconnu', [false, false], [false, false, false]],
    ['?autre=chose&theme=', [true, true], [true, true, true]],
  ])('%s', (adresse, attenduMissions, attenduActions) => {
    expect(sur(adresse)).toEqual({ missions: attenduMissions, actions: attenduActions });
  });
  test('une mission dont une action répond reste, même si son propre texte ne répond pas', () => {
    expect(sur('?q=annuaire').missions).toEqual([true, false]);
  });
  test('l’adresse redit le filtre, dans l’ordre des clés', () => {
    const filtre = filtreDe(new URLSearchParams('?q=été&theme=cancer&categorie=socle&autre=1'));
    expect(adresseDuFiltre(filtre)).toBe('?categorie=socle&theme=cancer&q=%C3%A9t%C3%A9');
    expect(filtreDe(new URLSearchParams(adresseDuFiltre(filtre)))).toEqual(filtre);
    expect(adresseDuFiltre({})).toBe('');
  });
  test('les mots se comparent sans accent ni casse', () => {
    expect(mots('Cœur, Été 2026 : L’ÂGE')).toEqual(['coeur', 'ete', '2026', 'l', 'age']);
    expect(mots('…')).toEqual([]);
  });
  test('ce qui reste se dit', () => {
    expect(nombreTrouve(1, 2)).toBe('1\u00A0mission, 2\u00A0actions');
    expect(nombreTrouve(0, 0)).toBe('Rien ne répond à ces choix. Effacez un filtre.');
  });
});

describe('les mots des facettes', () => {
  test('chaque mot des listes fermées a son libellé, dans le même ordre', () => {
    expect(Object.keys(LIBELLES.theme)).toEqual(THEMES);
    expect(Object.keys(LIBELLES.public)).toEqual(PUBLICS);
    expect(Object.keys(LIBELLES.profession)).toEqual(PROFESSIONS);
    expect(libelleDe('theme', 'coeur')).toBe('Cœur et vaisseaux');
    expect(libelleDe('theme', 'ailleurs')).toBe('ailleurs');
  });
  test('une action de toutes les professions se trouve sous chacune', () => {
    expect(professionsDe(['toutes'])).toContain('pharmaciens');
    expect(professionsDe(['etablissements'])).toEqual(['etablissements']);
  });
});

test('les missions se comptent, quel qu’en soit le nombre', () => {
  const [socle, auChoix] = [{ categorie: 'socle' }, { categorie: 'complementaire' }] as const;
  expect(compterLesMissions([socle, socle, auChoix])).toEqual({
    toutes: 'trois missions',
    socles: 'deux missions socles',
    auChoix: 'une mission complémentaire',
  });
});

describe('comparer deux missions', () => {
  const connues = ['acces', 'prevention', 'crise'];
  const pour = (adresse: string) => comparaison(new URLSearchParams(adresse), connues);
  test('deux missions différentes', () => {
    expect(pour('?a=crise&b=acces')).toEqual({ ok: true, a: 'crise', b: 'acces' });
  });
  test.each([
    ['', '', '', ''],
    ['?a=acces', 'acces', '', 'Il manque la seconde mission. Choisissez-la dans la liste.'],
    ['?b=acces', '', 'acces', 'Il manque la seconde mission. Choisissez-la dans la liste.'],
    ['?a=acces&b=acces', 'acces', '', 'C’est deux fois la même mission. Choisissez-en une autre à côté.'],
    [
      '?a=acces&b=soins',
      'acces',
      '',
      'L’adresse nomme une mission qui n’existe pas ici. Choisissez deux missions dans les listes.',
    ],
    ['?a=x&b=x', '', '', 'L’adresse nomme une mission qui n’existe pas ici. Choisissez deux missions dans les listes.'],
  ])('« %s »', (adresse, a, b, phrase) => {
    expect(pour(adresse)).toEqual({ ok: false, a, b, phrase });
  });
});
