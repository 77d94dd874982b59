/** The open data as a third party finds them: files, schemas, headers; none of our own readers. */
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { NOMS_DES_JEUX, SEPARATEUR } from '../../src/donnees/index.ts';
import { DIST } from '../support/site.ts';
import { readCsv } from '../unit/donnees/csv.ts';

type Cell = string | number | boolean | null | string[];
interface Published {
  readonly $schema: string;
  readonly version: string;
  readonly genere_le: string;
  readonly lignes: readonly Record<string, Cell>[];
}
const read = <T>(path: string): T => JSON.parse(readFileSync(`${DIST}${path}`, 'utf8')) as T;
const ajv = new Ajv2020({ allErrors: true, formats: { date: /^\d{4}-\d{2}-\d{2}$/u } });

/** A cell as the CSV would write it. */
function written(value: Cell | undefined): string {
  if (Array.isArray(value)) return value.join(SEPARATEUR);
  if (typeof value === 'boolean') return value ? 'oui' : 'non';
  return value === null || value === undefined ? '' : String(value);
}

describe.each(NOMS_DES_JEUX)('/donnees/%s', (jeu) => {
  const published = read<Published>(`/donnees/${jeu}.json`);
  const schema = read<{ $id: string }>(`/donnees/schemas/${jeu}.json`);

  test('le JSON suit son schéma, qui refuse ce qui n’y est pas', () => {
    const validate = ajv.compile(schema);
    validate(published);
    expect(validate.errors ?? []).toEqual([]);
    expect(published.$schema).toBe(schema.$id);
    expect(published.lignes.length).toBeGreaterThan(0);
    expect(validate({ ...published, lignes: [{ ...published.lignes[0], cle_inconnue: 1 }] })).toBe(false);
  });

  test('le CSV dit la même chose, ligne à ligne', () => {
    const [head = [], ...rows] = readCsv(readFileSync(`${DIST}/donnees/${jeu}.csv`, 'utf8'));
    expect(head).toEqual(Object.keys(published.lignes[0] ?? {}));
    expect(rows).toEqual(published.lignes.map((line) => head.map((column) => written(line[column]))));
  });

  test('une liste se lit dans une cellule : aucun de ses éléments ne contient le séparateur', () => {
    const items = published.lignes.flatMap((line) =>
      Object.values(line).flatMap((value) => (Array.isArray(value) ? value : [])),
    );
    expect(items.filter((item) => item.includes(SEPARATEUR))).toEqual([]);
  });
});

test('chaque source citée par une ligne est dans sources.json', () => {
  const known = new Set(read<Published>('/donnees/sources.json').lignes.map(({ id }) => id));
  const cited = NOMS_DES_JEUX.flatMap((jeu) => read<Published>(`/donnees/${jeu}.json`).lignes).flatMap(
    ({ source, source_des_delais: delais }) => [source, delais].filter((each) => typeof each === 'string'),
  );
  expect(cited.length).toBeGreaterThan(400);
  expect(cited.filter((each) => !known.has(each))).toEqual([]);
});

test('tout le monde peut les lire depuis un autre site', () => {
  const headers = readFileSync(`${DIST}/_headers`, 'utf8');
  expect(headers).toMatch(/^\/donnees\/\*\n {2}Access-Control-Allow-Origin: \*$/mu);
  expect(headers).toMatch(/^\/liens\.json\n {2}Access-Control-Allow-Origin: \*$/mu);
});
