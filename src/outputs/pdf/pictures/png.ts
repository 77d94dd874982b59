import { concat } from '../deflate.ts';
import { crc32 } from './crc.ts';
import { UnusablePictureError } from './errors.ts';
import type { Raster } from './raster.ts';

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

interface Chunk {
  readonly type: string;
  readonly data: Uint8Array<ArrayBuffer>;
}

/**
 * A PNG of 8 bits, grey, colour or with a palette: its rows are already compressed the way PDF reads them.
 *
 * @throws {UnusablePictureError} when it is transparent, interlaced, of another depth, damaged or cut short.
 */
export function readPng(bytes: Uint8Array<ArrayBuffer>): Raster {
  if (SIGNATURE.some((byte, i) => bytes[i] !== byte)) throw new UnusablePictureError('ce n’est pas un PNG');
  const chunks = chunksOf(bytes);
  const header = chunks[0];
  if (header?.type !== 'IHDR' || header.data.length !== 13 || chunks.at(-1)?.type !== 'IEND') throw incomplete();
  const view = new DataView(header.data.buffer, header.data.byteOffset, 13);
  const [width, height, depth, colour] = [view.getUint32(0), view.getUint32(4), view.getUint8(8), view.getUint8(9)];
  if (width === 0 || height === 0) throw new UnusablePictureError('elle est vide');
  if (depth !== 8) throw new UnusablePictureError('elle n’est pas codée sur 8 bits');
  if (view.getUint8(12) !== 0) throw new UnusablePictureError('ses lignes sont entrelacées');
  if (colour > 3 || chunks.some(({ type }) => type === 'tRNS'))
    throw new UnusablePictureError('elle a des parties transparentes');
  const data = concat(chunks.filter(({ type }) => type === 'IDAT').map((chunk) => chunk.data));
  if (data.length === 0) throw incomplete();
  const parameters = `/DecodeParms<</Predictor 15/Colors ${colour === 2 ? 3 : 1}/Columns ${width}>>`;
  const entries = `/ColorSpace${space(colour, chunks)}/BitsPerComponent 8/Filter/FlateDecode${parameters}`;
  return { width, height, entries, data };
}

function space(colour: number, chunks: readonly Chunk[]): string {
  if (colour === 0) return '/DeviceGray';
  if (colour === 2) return '/DeviceRGB';
  const palette = chunks.find(({ type }) => type === 'PLTE')?.data ?? new Uint8Array(0);
  if (colour !== 3 || palette.length < 3 || palette.length % 3 !== 0) throw incomplete();
  const colours = Array.from(palette, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return `[/Indexed/DeviceRGB ${palette.length / 3 - 1}<${colours}>]`;
}

function chunksOf(bytes: Uint8Array<ArrayBuffer>): Chunk[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const chunks: Chunk[] = [];
  for (let at = SIGNATURE.length; at < bytes.length;) {
    const length = at + 12 <= bytes.length ? view.getUint32(at) : Infinity;
    if (at + 12 + length > bytes.length) throw incomplete();
    if (crc32(bytes.subarray(at + 4, at + 8 + length)) !== view.getUint32(at + 8 + length)) {
      throw new UnusablePictureError('le fichier PNG est abîmé');
    }
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    chunks.push({ type, data: bytes.subarray(at + 8, at + 8 + length) });
    if (type === 'IEND') break;
    at += 12 + length;
  }
  return chunks;
}

const incomplete = (): Error => new UnusablePictureError('le fichier PNG est incomplet');
