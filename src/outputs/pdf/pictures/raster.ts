/** A picture ready to be put in the file, already compressed. */
export interface Raster {
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  /** Entries of the image's dictionary that say how `data` are read. */
  readonly entries: string;
  readonly data: Uint8Array<ArrayBuffer>;
}
