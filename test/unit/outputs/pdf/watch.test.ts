import { describe, expect, test } from 'vitest';
import { write } from '../../../../src/outputs/pdf/index.ts';
import { longDocument } from './long.ts';
import { DATE, FONTS, documentOf } from './models.ts';

const MANY = documentOf(
  Array.from({ length: 600 }, () => ({ type: 'paragraphe' as const, texte: 'Mot. '.repeat(80) })),
);

describe('l’avancement', () => {
  test('monte de zéro au total, sans changer le fichier', async () => {
    const document = longDocument();
    const seen: [number, number][] = [];
    const onProgress = (done: number, total: number) => void seen.push([done, total]);
    const { signal } = new AbortController();
    const told = await write(document, { date: DATE, fonts: FONTS, onProgress, signal });
    const alone = await write(document, { date: DATE, fonts: FONTS });
    expect(Buffer.from(told.octets).equals(Buffer.from(alone.octets))).toBe(true);
    const [done, totals] = [seen.map(([value]) => value), new Set(seen.map(([, total]) => total))];
    expect(totals.size).toBe(1);
    expect(done).toEqual(done.toSorted((a, b) => a - b));
    expect([done[0], done.at(-1)]).toEqual([0, [...totals][0]]);
  });

  test.each([0, 100, 600])('s’arrête quand on le demande (à %i)', async (when) => {
    const stop = new AbortController();
    const reason = new Error('Arrêté par le lecteur');
    let last = 0;
    const onProgress = (done: number) => {
      last = done;
      if (done >= when) stop.abort(reason);
    };
    const written = write(MANY, { date: DATE, fonts: FONTS, onProgress, signal: stop.signal });
    await expect(written).rejects.toBe(reason);
    expect(last).toBeLessThan(900);
  });

  test('une demande venue d’ailleurs arrive pendant le travail', async () => {
    const stop = new AbortController();
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      stop.abort();
      port1.close();
    };
    const written = write(MANY, { date: DATE, fonts: FONTS, signal: stop.signal });
    port2.postMessage('arrêter');
    await expect(written).rejects.toThrow(/abort/i);
  });
});
