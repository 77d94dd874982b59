import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { write } from '../../../../src/outputs/html/index.ts';
import { reopen } from '../../../../src/outputs/html/reopen/index.ts';
import { SAMPLE, SAVED } from '../../../support/sample-model.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const { octets } = await write(SAMPLE);

describe('rouvrir une page', () => {
  test('rend les réponses, à la lettre', async () => {
    expect(await reopen(octets)).toEqual({ ok: true, donnees: SAVED, champs: {} });
  });

  test('rend toute réponse possible', async () => {
    await fc.assert(
      fc.asyncProperty(fc.dictionary(fc.string({ unit: 'binary' }), fc.jsonValue()), async (reponses) => {
        const made = await write({ ...SAMPLE, blocs: [], donnees: { ...SAVED, reponses } });
        const kept: unknown = JSON.parse(JSON.stringify({ ...SAVED, reponses }));
        expect(await reopen(made.octets)).toEqual({ ok: true, donnees: kept, champs: {} });
      }),
    );
  });

  test('les retrouve quand un navigateur a enregistré la page', async () => {
    const saved =
      '\ufeff<!-- saved from url=(0020)https://exemple.fr/ -->\n<html><head></head><body><script id="donnees" type="application/json">{"a":1}</script></body></html>';
    expect(await reopen(bytes(saved))).toEqual({ ok: true, donnees: { a: 1 }, champs: {} });
  });

  test.each<[string, Uint8Array, string]>([
    ['un texte', bytes('bonjour'), 'pas-un-html'],
    ['une page sans réponses', bytes('<!doctype html><title>x</title>'), 'sans-donnees'],
    ['une page coupée', bytes('<!doctype html><script id="donnees">{"a":1'), 'endommage'],
    ['un JSON abîmé', bytes('<!doctype html><script id="donnees">{"a</script>'), 'endommage'],
    ['un fichier énorme', new Uint8Array(25_000_001), 'trop-gros'],
  ])('refuse %s', async (_what, given, raison) => {
    expect(await reopen(given)).toEqual({ ok: false, raison });
  });
});
