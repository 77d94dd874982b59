import type { PDFRef } from '#pdf-core';
import { type Box, Ink, rectangle } from './ink.ts';
import { decimal, type PdfFile } from './objects.ts';
import type { Face } from './text/face.ts';
import { winAnsiString } from './text/winansi.ts';
import { oneLine, wrap } from './text/wrap.ts';

/** Text of the fields, in points. */
export const TEXT_SIZE = 10;
const LEADING = 13;
/** Space inside a field's frame, left and right. */
const INSET = 4;
/** Grey of a field's frame. */
export const FIELD_FRAME = 0.45;
/** A longer value is printed on the page: PDF/A limits what a field may hold. */
const LONGEST_VALUE = 8000;

export interface FieldLook {
  readonly multiline: boolean;
  /** Flush right, as figures are. */
  readonly right: boolean;
}

/** Height of a text field holding `lines` lines. */
export function fieldHeight(lines: number): number {
  return lines * LEADING + 9;
}

/** Lines that a value takes in a field of this width; infinite when no field may hold it. */
export function linesInField(face: Face, value: string, width: number): number {
  return value.length > LONGEST_VALUE ? Infinity : wrap(face, value, TEXT_SIZE, width - 2 * INSET).length;
}

/** How fields look before anybody types in them. The empty fields of a blank form share one appearance. */
export class Appearances {
  readonly #file: PdfFile;
  readonly #face: Face;
  readonly #resources: PDFRef;
  readonly #made = new Map<string, PDFRef>();

  constructor(file: PdfFile, face: Face, resources: PDFRef) {
    this.#file = file;
    this.#face = face;
    this.#resources = resources;
  }

  text(value: string, box: Box, look: FieldLook): PDFRef {
    return this.#once(`${look.multiline} ${look.right} ${value}`, box, (ink, frame) => {
      ink.frame(frame, FIELD_FRAME);
      const clip = rectangle({ x: 1, y: 1, width: frame.width - 2, height: frame.height - 2 });
      ink.bytes.write(`/Tx BMC q ${clip} W n\n`);
      this.#write(ink, value, frame, look);
      ink.bytes.write('Q EMC');
    });
  }

  check(box: Box, ticked: boolean, round: boolean): PDFRef {
    return this.#once(`${ticked} ${round}`, box, (ink, frame) => drawTick(ink, frame, ticked, round));
  }

  #once(shown: string, { width, height }: Box, draw: (ink: Ink, frame: Box) => void): PDFRef {
    const size = `${decimal(width)} ${decimal(height)}`;
    const key = `${size} ${shown}`;
    const known = this.#made.get(key);
    if (known) return known;
    const ink = new Ink();
    draw(ink, { x: 0, y: 0, width, height });
    const form = `/Type/XObject/Subtype/Form/BBox[0 0 ${size}]/Resources ${this.#resources}`;
    const ref = this.#file.stream(form, ink.bytes.toUint8Array());
    this.#made.set(key, ref);
    return ref;
  }

  /** In the font that people will type with when it has every sign, else in the document's own. */
  #write(ink: Ink, value: string, { width, height }: Box, { multiline, right }: FieldLook): void {
    const lines = multiline
      ? wrap(this.#face, value, TEXT_SIZE, width - 2 * INSET)
      : [oneLine(this.#face, value.replaceAll('\n', ' '), TEXT_SIZE)];
    // Lines of one field start at the same place: only a single one can be flush right.
    const left = right && !multiline ? Math.max(INSET, width - INSET - (lines[0]?.width ?? 0)) : INSET;
    const baseline = multiline ? height - TEXT_SIZE - 3 : (height - TEXT_SIZE) / 2 + 2.3;
    const strings = lines.map(({ text }) => winAnsiString(text));
    if (strings.includes(undefined)) {
      ink.text({ face: this.#face, size: TEXT_SIZE, leading: LEADING }, lines, left, baseline);
    } else {
      const show = strings.join(' Tj T* ');
      ink.bytes.write(
        `BT /FT ${TEXT_SIZE} Tf 0 g ${LEADING} TL ${decimal(left)} ${decimal(baseline)} Td ${show} Tj ET\n`,
      );
    }
  }
}

/** A square, crossed as on paper when ticked; round, filled when ticked, where only one may be. */
export function drawTick(ink: Ink, box: Box, ticked: boolean, round = false): void {
  const { x, y, width, height } = box;
  if (round) {
    const centre = [x + width / 2, y + height / 2] as const;
    ink.circle(centre, width / 2 - 0.45, 0.2, 'drawn');
    if (ticked) ink.circle(centre, width / 2 - 3, 0, 'filled');
    return;
  }
  ink.frame(box, 0.2, 0.9);
  if (!ticked) return;
  const inside = width * 0.236;
  const [left, bottom, right, top] = [x + inside, y + inside, x + width - inside, y + height - inside];
  ink.line([left, bottom], [right, top], 0, width * 0.145);
  ink.line([left, top], [right, bottom], 0, width * 0.145);
}
