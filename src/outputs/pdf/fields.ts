import type { PDFRef } from '#pdf-core';
import { Appearances, FIELD_FRAME, TEXT_SIZE } from './appearances.ts';
import type { Box } from './ink.ts';
import { type PdfFile, textString } from './objects.ts';
import type { Element } from './element.ts';
import type { TaggedPages } from './tagged.ts';
import type { Face } from './text/face.ts';

/** What a field is called (`referents`, `0`, `nom` → `referents.0.nom`; a part may hold dots) and what is said of it. */
export interface FieldIdentity {
  readonly path: readonly string[];
  /** Read by screen readers, shown when the mouse stays on the field. When empty, the name stands for it. */
  readonly label: string;
}

/** A node of the tree of names: a field, or a name that several fields share. */
interface Named {
  readonly name: string;
  readonly ref: PDFRef;
  readonly children: Map<string, Named>;
  isField: boolean;
}

const MULTILINE = 4096;

/** The AcroForm: fields with a tooltip, a name, their own appearance, and a font in which French can be typed. */
export class Fields {
  readonly #file: PdfFile;
  readonly #tagged: TaggedPages;
  readonly #top = new Map<string, Named>();
  readonly #typing: PDFRef;
  readonly #appearances: Appearances;

  /**
   * @param typing the font to type in, embedded by the caller.
   * @param resources the pages' resources, for values that this font cannot draw.
   */
  constructor(file: PdfFile, tagged: TaggedPages, face: Face, typing: PDFRef, resources: PDFRef) {
    this.#file = file;
    this.#tagged = tagged;
    this.#typing = typing;
    this.#appearances = new Appearances(file, face, resources);
  }

  /** A text field; `lines` > 1 or a value on several lines makes it multi-line, `right` sets it flush right. */
  text(parent: Element, identity: FieldIdentity, value: string, box: Box, multiline: boolean, right = false): void {
    const appearance = this.#appearances.text(value, box, { multiline, right });
    const flags = `${multiline ? `/Ff ${MULTILINE}` : ''}${right ? '/Q 2' : ''}`;
    this.#widget(
      parent,
      identity,
      box,
      `/FT/Tx/V ${textString(value)}/DA(/FT ${TEXT_SIZE} Tf 0 g)${flags}/MK<</BC[${FIELD_FRAME}]>>/AP<</N ${appearance}>>`,
    );
  }

  /** A check box; round where only one of several may be ticked. */
  check(parent: Element, identity: FieldIdentity, checked: boolean, box: Box, round = false): void {
    const [on, off] = [true, false].map((ticked) => this.#appearances.check(box, ticked, round));
    const state = checked ? 'Oui' : 'Off';
    this.#widget(
      parent,
      identity,
      box,
      `/FT/Btn/V/${state}/AS/${state}/MK<</CA(${round ? 'l' : '8'})>>/AP<</N<</Oui ${on}/Off ${off}>>>>`,
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
    const { named, above } = this.#claim(path.flatMap((part) => part.split('.')));
    const owner = above ? `/Parent ${above.ref}` : '';
    const element = this.#tagged.element('Form', parent);
    this.#tagged.annotate(
      element,
      named.ref,
      box,
      `/Subtype/Widget/T ${textString(named.name)}${owner}/TU ${textString(label.trim() || named.name)}${entries}`,
    );
  }

  /** Gives a place in the tree of names; a name already taken by another field is followed by a number. */
  #claim(path: readonly string[]): { readonly named: Named; readonly above: Named | undefined } {
    let siblings = this.#top;
    let above: Named | undefined;
    let name = '';
    for (const part of path) {
      // What is under a field stands beside it: `statut.autre.precision` is `statut.autre_precision`.
      const under = name !== '' && siblings.get(plainName(name))?.isField;
      if (name !== '' && !under) {
        above = this.#named(siblings, name, (known) => !known.isField);
        siblings = above.children;
      }
      name = under ? `${name}_${part}` : part;
    }
    const named = this.#named(siblings, name, () => false);
    named.isField = true;
    return { named, above };
  }

  #named(siblings: Map<string, Named>, part: string, reusable: (known: Named) => boolean): Named {
    const plain = plainName(part);
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
}

function plainName(part: string): string {
  return part.replace(/[^A-Za-z0-9_-]+/g, '_') || 'champ';
}
