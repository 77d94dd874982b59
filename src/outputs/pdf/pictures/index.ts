import type { PDFRef } from '#pdf-core';
import type { DocumentModel, Picture } from '../../../documents/index.ts';
import type { PdfFile } from '../objects.ts';
import { UnusablePictureError } from './errors.ts';
import { readJpeg } from './jpeg.ts';
import { readPng } from './png.ts';
import type { Raster } from './raster.ts';

/** A picture in the file: the name that pages call it by, and its size in pixels. */
export interface Embedded {
  readonly resource: string;
  readonly ref: PDFRef;
  readonly width: number;
  readonly height: number;
}

/** The pictures of a document. Each is put in the file at its first use, and once, under whatever names it has. */
export class Pictures {
  readonly #file: PdfFile;
  readonly #images: NonNullable<DocumentModel['images']>;
  /** By their bytes. */
  readonly #embedded = new Map<string, Embedded>();
  readonly #unreadable = new Set<string>();

  constructor(file: PdfFile, images: DocumentModel['images'] = {}) {
    this.#file = file;
    this.#images = images;
  }

  /**
   * @param name key of the picture in the document.
   * @param shows what it shows, to be listed in `unreadable` when the page cannot hold it.
   * @returns nothing when the document has no such picture, or one that cannot be read.
   */
  use(name: string, shows: string): Embedded | undefined {
    const picture = Object.hasOwn(this.#images, name) ? this.#images[name] : undefined;
    if (!picture) return undefined;
    const known = this.#embedded.get(picture.donnees);
    if (known) return known;
    const raster = read(picture);
    if (raster === undefined) {
      this.#unreadable.add(shows);
      return undefined;
    }
    const { width, height, entries, data } = raster;
    const ref = this.#file.stream(
      `/Type/XObject/Subtype/Image/Width ${width}/Height ${height}${entries}`,
      data,
      this.#file.ref(),
      'compressed',
    );
    const embedded = { resource: `I${this.#embedded.size}`, ref, width, height };
    this.#embedded.set(picture.donnees, embedded);
    return embedded;
  }

  /** What the pictures that could not be put on a page show, in the order of the document. */
  get unreadable(): readonly string[] {
    return [...this.#unreadable];
  }

  /** Their part of the pages' resources. */
  resources(): string {
    if (this.#embedded.size === 0) return '';
    const names = [...this.#embedded.values()].map(({ resource, ref }) => `/${resource} ${ref}`).join('');
    return `/XObject<<${names}>>`;
  }
}

/** The picture as the file will hold it; nothing when its bytes are not what they say: the document is made without it. */
function read({ mime, donnees }: Picture): Raster | undefined {
  try {
    const bytes = fromBase64(donnees);
    return mime === 'image/png' ? readPng(bytes) : readJpeg(bytes);
  } catch (error) {
    if (error instanceof UnusablePictureError || error instanceof RangeError) return undefined;
    throw error;
  }
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  let binary: string;
  try {
    binary = atob(text);
  } catch {
    throw new UnusablePictureError('ses données ne sont pas lisibles');
  }
  const bytes = new Uint8Array(binary.length);
  for (let i = 0; i < binary.length; i += 1) bytes[i] = binary.charCodeAt(i);
  return bytes;
}
