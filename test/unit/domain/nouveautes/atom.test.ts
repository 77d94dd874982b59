import fc from 'fast-check';
import { expect, test } from 'vitest';
import { atom, parDate, pourRegion } from '../../../../src/domain/nouveautes/index.ts';
import type { Nouveaute } from '../../../../src/schemas/index.ts';
import { all, readXml, textIn } from '../../../support/xml.ts';

const FIL = {
  titre: 'CPTS, mode d’emploi : nouveautés',
  adresse: 'https://exemple.fr/nouveautes.xml',
  page: 'https://exemple.fr/nouveautes/',
  edition: '2026-11-22',
};
const nouveaute = (extra: Partial<Nouveaute> = {}): Nouveaute => ({
  id: 'un',
  date: '2026-11-22',
  nature: 'contenu',
  titre: 'Un guide',
  texte: 'Un guide de plus.',
  regions: [],
  ...extra,
});
const one = (element: ReturnType<typeof readXml>, name: string) => all(element, name).map((found) => textIn(found));

test('un fil dit son nom, sa place, sa date ; chaque entrée aussi', () => {
  const feed = readXml(
    atom(FIL, [nouveaute({ lien: '/guides/le-territoire/' }), nouveaute({ id: 'deux', date: '2026-12-01' })]),
  );
  expect(one(feed, 'updated')).toEqual(['2026-12-01T00:00:00Z', '2026-12-01T00:00:00Z', '2026-11-22T00:00:00Z']);
  expect(one(feed, 'id')).toEqual([
    'tag:cpts-mode-d-emploi,2026:nouveautes:/nouveautes.xml',
    'tag:cpts-mode-d-emploi,2026:nouveautes:deux',
    'tag:cpts-mode-d-emploi,2026:nouveautes:un',
  ]);
  expect(all(feed, 'link').map(({ attributes }) => attributes['href'])).toEqual([
    FIL.adresse,
    FIL.page,
    'https://exemple.fr/nouveautes/#deux',
    'https://exemple.fr/guides/le-territoire/',
  ]);
});

test('un fil vide date de l’édition', () => {
  expect(one(readXml(atom(FIL, [])), 'updated')).toEqual(['2026-11-22T00:00:00Z']);
});

test('une région reçoit ce qui la nomme, et ce qui ne nomme personne', () => {
  const toutes = [
    nouveaute(),
    nouveaute({ id: 'bzh', regions: ['bretagne'] }),
    nouveaute({ id: 'idf', regions: ['ile-de-france'] }),
  ];
  expect(pourRegion(toutes, 'bretagne').map(({ id }) => id)).toEqual(['un', 'bzh']);
});

test('quoi que l’on écrive, le fil se relit tel quel, le plus récent d’abord', () => {
  const textes = fc.string({
    minLength: 1,
    unit: fc.constantFrom('a', 'é', '<', '>', '&', '"', '’', ' ', ';', '\u202F'),
  });
  const dates = fc.constantFrom('2026-01-01', '2026-11-22', '2027-03-31');
  fc.assert(
    fc.property(fc.array(fc.record({ titre: textes, texte: textes, date: dates })), (parts) => {
      const toutes = parts.map((part, rang) => nouveaute({ ...part, id: `n-${rang}` }));
      const feed = readXml(atom(FIL, toutes));
      const attendues = parDate(toutes);
      expect(one(feed, 'title').slice(1)).toEqual(attendues.map(({ titre }) => titre));
      expect(one(feed, 'summary')).toEqual(attendues.map(({ texte }) => texte));
      expect(attendues.map(({ date }) => date)).toEqual(
        toutes
          .map(({ date }) => date)
          .sort()
          .reverse(),
      );
    }),
  );
});
