import { expect, test } from 'vitest';
import { NoDataError, write } from '../../../src/outputs/json.ts';
import { documentOf, DONNEES } from './pdf/models.ts';

test('écrit les réponses seules, à la lettre', async () => {
  const { octets } = await write(documentOf([], { donnees: DONNEES }));
  const written = new TextDecoder().decode(octets);
  expect(JSON.parse(written)).toEqual(DONNEES);
  expect(written.endsWith('}\n')).toBe(true);
});

test('refuse un document sans données', async () => {
  await expect(write(documentOf([]))).rejects.toThrow(NoDataError);
});
