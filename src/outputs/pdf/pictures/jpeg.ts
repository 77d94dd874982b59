import { UnusablePictureError } from './errors.ts';
import type { Raster } from './raster.ts';

/** Frame headers of the baseline, extended and progressive processes, Huffman coded (ITU-T T.81, table B.1). */
const FRAMES: ReadonlySet<number> = new Set([0xc0, 0xc1, 0xc2]);
const [START_OF_IMAGE, START_OF_SCAN] = [0xffd8, 0xda];
const SPACES: Readonly<Record<number, string>> = { 1: '/DeviceGray', 3: '/DeviceRGB' };

/**
 * A JPEG goes into a PDF as it is: only its size and its colours are read.
 *
 * @throws {UnusablePictureError} when it is cut short, or in four colours.
 */
export function readJpeg(bytes: Uint8Array<ArrayBuffer>): Raster {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 4 || view.getUint16(0) !== START_OF_IMAGE) throw new UnusablePictureError('ce n’est pas un JPEG');
  for (let at = 2; at + 10 <= bytes.length;) {
    const marker = view.getUint16(at) & 0xff;
    if (bytes[at] !== 0xff || marker === START_OF_SCAN) break;
    // Padding: any number of 0xff may stand before a marker.
    if (marker === 0xff) at += 1;
    else if (FRAMES.has(marker)) return rasterOf(bytes, view, at + 4);
    else at += 2 + view.getUint16(at + 2);
  }
  throw new UnusablePictureError('le fichier JPEG est incomplet ou d’un genre inconnu');
}

/** @param at where the frame header's contents start: precision, height, width, number of colours. */
function rasterOf(data: Uint8Array<ArrayBuffer>, view: DataView, at: number): Raster {
  const colours = SPACES[view.getUint8(at + 5)];
  if (view.getUint8(at) !== 8 || !colours)
    throw new UnusablePictureError('ses couleurs ne sont ni en gris, ni en rouge, vert et bleu');
  const [height, width] = [view.getUint16(at + 1), view.getUint16(at + 3)];
  if (width === 0 || height === 0) throw new UnusablePictureError('elle est vide');
  return { width, height, entries: `/ColorSpace${colours}/BitsPerComponent 8/Filter/DCTDecode`, data };
}
