import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { zipOf } from '../../../../src/outputs/zip/index.ts';
import { Damaged, openZip, TooLarge } from '../../../../src/outputs/zip/read/index.ts';

const DATE = new Date('2026-11-22T23:30:00Z');
const bytes = (text: string) => new TextEncoder().encode(text);
const text = (given: Uint8Array | undefined) => new TextDecoder().decode(given);

describe('tout dans un ZIP', () => {
  test('rend chaque fichier sous son nom, accents compris', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.stringMatching(/^[\w éœ’-]{1,20}\.(pdf|json|txt)$/u), fc.uint8Array())),
        (files) => {
          const archive = openZip(
            zipOf(
              files.map(([nom, octets]) => ({ nom, octets })),
              DATE,
            ),
          );
          expect(archive.names).toHaveLength(files.length);
          archive.names.forEach((name, i) => expect(archive.read(name)).toEqual(files[i]?.[1]));
        },
      ),
    );
  });

  test('garde deux fichiers de même nom', () => {
    const files = ['a.pdf', 'a.pdf', 'b/é'].map((nom) => ({ nom, octets: bytes(nom) }));
    expect(openZip(zipOf(files, DATE)).names).toEqual(['a.pdf', 'a (2).pdf', 'b/é']);
  });

  test('écrit les mêmes octets dans tous les fuseaux', () => {
    const files = [{ nom: 'a.txt', octets: bytes('bonjour') }];
    const zone = process.env['TZ'];
    const made = ['UTC', 'Pacific/Kiritimati', 'America/New_York', 'Europe/Paris'].map((TZ) => {
      process.env['TZ'] = TZ;
      return zipOf(files, DATE);
    });
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
    for (const each of made) expect(each).toEqual(made[0]);
  });
});

describe('lire un ZIP', () => {
  const made = zipOf([{ nom: 'a.txt', octets: bytes('bonjour '.repeat(2000)) }], DATE);

  test('un nom absent ne donne rien', () => {
    expect(openZip(made).read('b.txt')).toBeUndefined();
    expect(text(openZip(made).read('a.txt'))).toBe('bonjour '.repeat(2000));
  });

  test('la taille écrite n’est pas crue : seul compte ce qui se déplie', () => {
    const bomb = zipOf([{ nom: 'a.txt', octets: new Uint8Array(30_000_000) }], DATE);
    expect(bomb.length).toBeLessThan(60_000);
    // The size once unfolded, in the directory, said to be 5.
    new DataView(bomb.buffer).setUint32(bomb.length - 22 - 46 - 5 + 24, 5, true);
    expect(() => openZip(bomb).read('a.txt')).toThrow(TooLarge);
  });

  test('plusieurs fichiers partagent la même limite', () => {
    const half = new Uint8Array(14_000_000);
    const archive = openZip(
      zipOf(
        ['a.txt', 'b.txt'].map((nom) => ({ nom, octets: half })),
        DATE,
      ),
    );
    expect(archive.read('a.txt')).toHaveLength(half.length);
    expect(() => archive.read('b.txt')).toThrow(TooLarge);
  });

  test('ce qui n’en est pas un est dit', () => {
    expect(() => openZip(bytes('bonjour'))).toThrow(Damaged);
    expect(() => openZip(made.slice(0, -30))).toThrow(Damaged);
  });
});
