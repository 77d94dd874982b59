import { describe, expect, test } from 'vitest';
import { readContent } from '../../scripts/content/read.ts';
import { contactsDuDepartement } from '../../src/domain/contacts/index.ts';
import {
  contactSchema,
  departementSchema,
  estBoiteDeService,
  regionSchema,
  sourceSchema,
} from '../../src/schemas/index.ts';

const { entries } = readContent('content');
const of = (kind: string) => entries.filter((entry) => entry.kind === kind);
const regions = of('region').map(({ slug, data }) => ({ slug, ...regionSchema.parse(data) }));
const nationaux = of('national').map(({ data }) => contactSchema.parse(data));
const departements = of('departement').map(({ data }) => departementSchema.parse(data));
const dates = new Map(
  of('source')
    .map(({ data }) => sourceSchema.parse(data))
    .map(({ id, date }) => [id, date]),
);
const contacts = [
  ...regions.flatMap(({ slug, contacts: own }) => own.map((contact) => ({ ou: `${slug}/${contact.id}`, ...contact }))),
  ...nationaux.map((contact) => ({ ou: contact.id, ...contact })),
];
const fautifs = (fautif: (contact: (typeof contacts)[number]) => boolean) =>
  contacts.filter(fautif).map(({ ou }) => ou);

describe('tout le pays a une page', () => {
  test('dix-huit régions, aux adresses promises', () => {
    expect(regions.map(({ slug }) => slug).sort()).toEqual([
      ...['auvergne-rhone-alpes', 'bourgogne-franche-comte', 'bretagne', 'centre-val-de-loire', 'corse', 'grand-est'],
      ...[
        'guadeloupe',
        'guyane',
        'hauts-de-france',
        'ile-de-france',
        'la-reunion',
        'martinique',
        'mayotte',
        'normandie',
      ],
      ...['nouvelle-aquitaine', 'occitanie', 'pays-de-la-loire', 'provence-alpes-cote-d-azur'],
    ]);
  });

  test('cent un départements, chacun dans une seule région', () => {
    const codes = regions.flatMap((region) => region.departements.map(({ code }) => code));
    expect(codes).toHaveLength(101);
    expect(codes.sort()).toEqual(departements.map(({ id }) => id).sort());
  });

  test.each(regions.flatMap(({ contacts: own, departements: its }) => its.map(({ code }) => [code, own] as const)))(
    '%s : une ARS joignable, une délégation ou l’aveu qu’elle manque, une caisse',
    (code, own) => {
      const { delegations, ars, caisses } = contactsDuDepartement(own, code);
      expect(ars.filter(({ site, etat }) => site !== undefined && etat === 'lu')).not.toEqual([]);
      expect(delegations.filter(({ nature }) => nature === 'delegation')).not.toEqual([]);
      const siennes = caisses.filter(({ departements: codes }) => codes.includes(code)).map(({ nature }) => nature);
      expect(siennes).toContain('assurance-maladie');
    },
  );

  test('hors d’outre-mer, chaque département a sa MSA', () => {
    const sans = regions.flatMap((region) =>
      region.departements
        .filter(
          ({ code }) => !contactsDuDepartement(region.contacts, code).caisses.some(({ nature }) => nature === 'msa'),
        )
        .map(({ code }) => code),
    );
    expect(sans.sort()).toEqual(['971', '972', '973', '974', '976']);
  });

  test('le pays a ses adresses de secours', () => {
    expect(nationaux.map(({ id }) => id)).toEqual(
      expect.arrayContaining([
        ...['annuaire-service-public', 'ministere-cpts', 'ministere-paps', 'rezone-cpts', 'ameli', 'msa'],
        ...['fcpts', 'avecsante', 'unps', 'fncs'],
      ]),
    );
  });
});

describe('ce qu’un contact ne fait jamais', () => {
  test('affirmer sans source', () => expect(fautifs(({ source }) => !dates.has(source))).toEqual([]));

  test('se dire lu sur une source d’avant le 22 novembre 2024', () =>
    expect(fautifs(({ etat, source }) => etat === 'lu' && !isRecent(dates.get(source) ?? ''))).toEqual([]));

  test('donner la boîte d’une personne', () =>
    expect(fautifs(({ courriel }) => courriel !== undefined && !estBoiteDeService(courriel))).toEqual([]));

  test('donner une adresse qui n’a pas été trouvée, ou taire où la chercher', () => {
    const found = fautifs(
      ({ etat, courriel, telephone, adresse }) => etat === 'non-trouve' && Boolean(courriel ?? telephone ?? adresse),
    );
    expect(found).toEqual([]);
    expect(fautifs(({ etat, note }) => etat === 'non-trouve' && note === undefined)).toEqual([]);
  });

  test('reprendre une adresse de l’annuaire de 2016, bon pour les noms seulement', () =>
    expect(
      fautifs(({ source, courriel, telephone, adresse }) => {
        return source === 'annuaire-dila-2016' && Boolean(courriel ?? telephone ?? adresse);
      }),
    ).toEqual([]));
});

/** `2025`, `2025-09`, `2025-09-15`: later than the day two years before the last reading. « sans date » is not. */
function isRecent(date: string): boolean {
  return /^\d/u.test(date) && date >= '2024-11-22';
}
