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

  constructor(file: PdfFile, images: DocumentModel['images'] = {}) {
    this.#file = file;
    this.#images = images;
  }

  /**
   * @param name key of the picture in the document; nothing is returned when the document has no such picture.
   * @throws {UnusablePictureError} when the page cannot hold it.
   */
  use(name: string): Embedded | undefined {
    const picture = Object.hasOwn(this.#images, name) ? this.#images[name] : undefined;
    if (!picture) return undefined;
    const known = this.#embedded.get(picture.donnees);
    if (known) return known;
    const { width, height, entries, data } = read(picture);
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

  /** Their part of the pages' resources. */
  resources(): string {
    if (this.#embedded.size === 0) return '';
    const names = [...this.#embedded.values()].map(({ resource, ref }) => `/${resource} ${ref}`).join('');
    return `/XObject<<${names}>>`;
  }
}

function read({ mime, donnees }: Picture): Raster {
  const bytes = fromBase64(donnees);
  return mime === 'image/png' ? readPng(bytes) : readJpeg(bytes);
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
