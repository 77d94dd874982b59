/** Small pictures, made or read from the fixtures, as a document holds them. */
import { readFileSync } from 'node:fs';
import { crc32, deflateSync } from 'node:zlib';
import type { Picture } from '../../src/documents/index.ts';

/** Colour types of the PNG format, with the bytes that a pixel takes. */
const PIXEL = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 } as const;

export interface PngKind {
  readonly colour?: keyof typeof PIXEL;
  readonly depth?: number;
  readonly interlaced?: boolean;
  readonly transparent?: boolean;
}

/** A PNG with a slope of greys or colours. */
export function png(width: number, height: number, kind: PngKind = {}): Picture {
  const { colour = 2, depth = 8, interlaced = false, transparent = false } = kind;
  const row = 1 + width * PIXEL[colour];
  const rows = Buffer.from(Array.from({ length: row * height }, (_, i) => (i % row === 0 ? 0 : i % 48)));
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([depth, colour, 0, 0, interlaced ? 1 : 0], 8);
  const palette = Buffer.from(Array.from({ length: 48 * 3 }, (_, i) => i));
  const bytes = Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    ...(colour === 3 ? [chunk('PLTE', palette)] : []),
    ...(transparent ? [chunk('tRNS', Buffer.alloc(1))] : []),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
  return { mime: 'image/png', donnees: bytes.toString('base64'), largeur: width, hauteur: height };
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}

/** Twelve pixels by eight, green; six by eight, grey. */
export const JPEG: Picture = jpeg('couleur', 12, 8);
export const GREY_JPEG: Picture = jpeg('gris', 6, 8);

function jpeg(name: string, largeur: number, hauteur: number): Picture {
  const donnees = readFileSync(new URL(`../fixtures/images/${name}.jpg`, import.meta.url)).toString('base64');
  return { mime: 'image/jpeg', donnees, largeur, hauteur };
}
