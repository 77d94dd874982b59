import type { PDFRef } from '#pdf-core';
import { type Box, Ink, rectangle, type TextStyle } from './ink.ts';
import { decimal, type PdfFile, textString } from './objects.ts';
import type { Element, TaggedPages } from './tagged.ts';
import type { Face } from './text/face.ts';
import { winAnsiString } from './text/winansi.ts';
import { wrap } from './text/wrap.ts';

/** What a field is called (`referents`, `1`, `nom` → `referents.1.nom`) and what is said of it. */
export interface FieldIdentity {
  readonly path: readonly string[];
  /** Read by screen readers, shown when the mouse stays on the field. Never empty. */
  readonly label: string;
}

/** A node of the tree of names: a field, or a name that several fields share. */
interface Named {
  readonly name: string;
  readonly ref: PDFRef;
  readonly children: Map<string, Named>;
  isField: boolean;
}

const TEXT_SIZE = 10;
const TEXT_LEADING = 13;
/** Space inside a field's frame, left and right. */
const INSET = 4;
const FRAME_GREY = 0.45;
const MULTILINE = 4096;

/** Height of a text field holding `lines` lines. */
export function fieldHeight(lines: number): number {
  return lines * TEXT_LEADING + 9;
}

/** Lines that a value takes in a field of this width. */
export function linesInField(face: Face, value: string, width: number): number {
  return wrap(face, value, TEXT_SIZE, width - 2 * INSET).length;
}

/** The AcroForm: fields with a tooltip, a name, their own appearance, and a font in which French can be typed. */
export class Fields {
  readonly #file: PdfFile;
  readonly #tagged: TaggedPages;
  readonly #face: Face;
  readonly #top = new Map<string, Named>();
  readonly #typing: PDFRef;
  readonly #resources: PDFRef;

  /**
   * @param typing the font to type in, embedded by the caller.
   * @param resources the pages' resources, for values that this font cannot draw.
   */
  constructor(file: PdfFile, tagged: TaggedPages, face: Face, typing: PDFRef, resources: PDFRef) {
    this.#file = file;
    this.#tagged = tagged;
    this.#face = face;
    this.#typing = typing;
    this.#resources = resources;
  }

  /** A text field; `lines` > 1 or a value on several lines makes it multi-line. */
  text(parent: Element, identity: FieldIdentity, value: string, box: Box, multiline: boolean): void {
    const appearance = this.#file.stream(
      { Type: 'XObject', Subtype: 'Form', BBox: [0, 0, box.width, box.height], Resources: this.#resources },
      this.#textAppearance(value, box, multiline),
    );
    const flags = multiline ? `/Ff ${MULTILINE}` : '';
    this.#widget(
      parent,
      identity,
      box,
      `/FT/Tx/V ${textString(value)}/DA(/FT ${TEXT_SIZE} Tf 0 g)${flags}/MK<</BC[${FRAME_GREY}]>>/AP<</N ${appearance}>>`,
    );
  }

  /** A check box. */
  check(parent: Element, identity: FieldIdentity, checked: boolean, box: Box): void {
    const [on, off] = [true, false].map((ticked) => this.#checkAppearance(box, ticked));
    const state = checked ? 'Oui' : 'Off';
    this.#widget(
      parent,
      identity,
      box,
      `/FT/Btn/V/${state}/AS/${state}/MK<</CA(8)>>/AP<</N<</Oui ${on}/Off ${off}>>>>`,
    );
  }

  /** The entry of the catalog; empty when the document has no field. */
  finish(): string {
    if (this.#top.size === 0) return '';
    for (const named of this.#top.values()) this.#writeNames(named);
    const fields = [...this.#top.values()].map(({ ref }) => ref).join(' ');
    return `/AcroForm<</Fields[${fields}]/DR<</Font<</FT ${this.#typing}>>>>/DA(/FT ${TEXT_SIZE} Tf 0 g)>>`;
  }

  #widget(parent: Element, { path, label }: FieldIdentity, box: Box, entries: string): void {
    const { named, above } = this.#claim(path);
    const owner = above ? `/Parent ${above.ref}` : '';
    const element = this.#tagged.element('Form', parent);
    this.#tagged.annotate(
      element,
      named.ref,
      box,
      `/Subtype/Widget/T ${textString(named.name)}${owner}/TU ${textString(label)}${entries}`,
    );
  }

  /** Gives a place in the tree of names; a name already taken by another field is followed by a number. */
  #claim(path: readonly string[]): { readonly named: Named; readonly above: Named | undefined } {
    let siblings = this.#top;
    let above: Named | undefined;
    for (const part of path.slice(0, -1)) {
      above = this.#named(siblings, part, (known) => !known.isField);
      siblings = above.children;
    }
    const named = this.#named(siblings, path.at(-1) ?? '', () => false);
    named.isField = true;
    return { named, above };
  }

  #named(siblings: Map<string, Named>, part: string, reusable: (known: Named) => boolean): Named {
    const plain = part.replace(/[^A-Za-z0-9_-]+/g, '_') || 'champ';
    for (let i = 1; ; i += 1) {
      const name = i === 1 ? plain : `${plain}_${i}`;
      const known = siblings.get(name);
      if (known && reusable(known)) return known;
      if (known) continue;
      const named: Named = { name, ref: this.#file.ref(), children: new Map(), isField: false };
      siblings.set(name, named);
      return named;
    }
  }

  #writeNames({ name, ref, children, isField }: Named, above?: Named): void {
    const kids = [...children.values()];
    for (const kid of kids) this.#writeNames(kid, { name, ref, children, isField });
    if (isField) return;
    const owner = above ? `/Parent ${above.ref}` : '';
    this.#file.put(ref, `<</T ${textString(name)}${owner}/Kids[${kids.map((kid) => kid.ref).join(' ')}]>>`);
  }

  #textAppearance(value: string, box: Box, multiline: boolean): Uint8Array<ArrayBuffer> {
    const ink = new Ink();
    const { bytes } = ink;
    ink.frame({ ...box, x: 0, y: 0 }, FRAME_GREY);
    const lines = multiline
      ? wrap(this.#face, value, TEXT_SIZE, box.width - 2 * INSET)
      : [{ text: value.replaceAll('\n', ' '), width: 0 }];
    const strings = lines.map(({ text }) => winAnsiString(text));
    const typed = strings.every((string) => string !== undefined);
    const baseline = multiline ? box.height - TEXT_SIZE - 3 : (box.height - TEXT_SIZE) / 2 + 2.3;
    const clip = rectangle({ x: 1, y: 1, width: box.width - 2, height: box.height - 2 });
    bytes.write(`/Tx BMC q ${clip} W n\n`);
    if (typed) {
      bytes.write(
        `BT /FT ${TEXT_SIZE} Tf 0 g ${TEXT_LEADING} TL ${INSET} ${decimal(baseline)} Td ${strings.join(' Tj T* ')} Tj ET\n`,
      );
    } else {
      const style: TextStyle = { face: this.#face, size: TEXT_SIZE, leading: TEXT_LEADING };
      ink.text(style, lines, INSET, baseline);
    }
    bytes.write('Q EMC');
    return bytes.toUint8Array();
  }

  #checkAppearance({ width, height }: Box, ticked: boolean): PDFRef {
    const ink = new Ink();
    drawCheckBox(ink, { x: 0, y: 0, width, height }, ticked);
    return this.#file.stream(
      { Type: 'XObject', Subtype: 'Form', BBox: [0, 0, width, height], Resources: {} },
      ink.bytes.toUint8Array(),
    );
  }
}

/** A square, crossed as on paper when ticked. */
export function drawCheckBox(ink: Ink, box: Box, ticked: boolean): void {
  ink.frame(box, 0.2, 0.9);
  if (!ticked) return;
  const [left, bottom, right, top] = [box.x + 2.6, box.y + 2.6, box.x + box.width - 2.6, box.y + box.height - 2.6];
  ink.line(
    [
      [left, bottom],
      [right, top],
    ],
    0,
    1.6,
  );
  ink.line(
    [
      [left, top],
      [right, bottom],
    ],
    0,
    1.6,
  );
}
