import type { PDFRef } from '#pdf-core';
import { type Box, Ink, type TextStyle } from './ink.ts';
import { type ArtifactKind, artifactOn, asArtifact } from './artifact.ts';
import { concat } from './deflate.ts';
import type { Element, Tag } from './element.ts';
import { decimal, type PdfFile } from './objects.ts';
import type { Line } from './text/line.ts';

export interface Page {
  readonly ref: PDFRef;
  /** Points. */
  width: number;
  height: number;
  readonly ink: Ink;
  /** The stream of what is drawn on it. */
  readonly contents: PDFRef;
  /** Frames and rules of this page, drawn before its text in one artifact; and what is drawn before everything else. */
  rules?: Ink;
  behind?: { readonly ref: PDFRef; readonly ink: Ink };
  /** The element of each marked sequence, by its number. */
  readonly marked: Element[];
  readonly annotations: PDFRef[];
}

/** A4, in points. */
export const PAGE = { width: 595.28, height: 841.89 } as const;

export type Orientation = 'portrait' | 'paysage';

const SIZES: { readonly [K in Orientation]: Pick<Page, 'width' | 'height'> } = {
  portrait: PAGE,
  paysage: { width: PAGE.height, height: PAGE.width },
};

/**
 * Pages and their structure tree, together: nothing can be drawn except inside `mark` (part of the text) or
 * `artifact` (decoration), so that a page without tags cannot be made.
 */
export class TaggedPages {
  readonly pages: Page[] = [];
  readonly root: Element;
  readonly #file: PdfFile;
  readonly #list: PDFRef;
  /** In the order they were made, by tag. */
  readonly #elements = new Map<Tag, Element[]>();
  /** Element of each annotation, by its key in the parent tree. */
  readonly #annotated: Element[] = [];
  /** Elements that others name, by their identifier. */
  readonly #identified = new Map<string, Element>();
  #at = -1;

  constructor(file: PdfFile) {
    this.#file = file;
    this.#list = file.ref();
    this.root = this.element('Document', undefined);
  }

  /** A page after the one being written on, which is the last unless `goTo` said otherwise. */
  newPage(orientation: Orientation = 'portrait'): void {
    this.#at = Math.min(this.#at + 1, this.pages.length);
    const [ref, contents] = [this.#file.ref(), this.#file.ref()];
    this.pages.splice(this.#at, 0, {
      ref,
      contents,
      ...SIZES[orientation],
      ink: new Ink(),
      marked: [],
      annotations: [],
    });
  }

  /** Gives another orientation to the page being written on, on which nothing stands yet. */
  turn(orientation: Orientation): void {
    Object.assign(this.page, SIZES[orientation]);
  }

  /** Goes back to a page; new pages come right after it. */
  goTo(page: Page): void {
    this.#at = this.pages.indexOf(page);
  }

  /** The page being written on. */
  get page(): Page {
    if (this.pages.length === 0) this.newPage();
    const page = this.pages[this.#at];
    if (!page) throw new Error('A page was just made');
    return page;
  }

  /**
   * @param attributes more entries of the element's dictionary, as PDF text.
   * @param id letters, digits and hyphens, unique in the file.
   */
  element(tag: Tag, parent: Element | undefined, attributes = '', id?: string): Element {
    const entries = id === undefined ? attributes : `${attributes}/ID(${id})`;
    const element: Element = { tag, parent, attributes: entries, kids: [] };
    if (id !== undefined) this.#identified.set(id, element);
    parent?.kids.push(element);
    const alike = this.#elements.get(tag);
    if (alike) alike.push(element);
    else this.#elements.set(tag, [element]);
    return element;
  }

  /** Draws part of the text on the last page, read where `element` stands in the tree. */
  mark(element: Element, draw: (ink: Ink) => void): void {
    const { ink } = this.page;
    ink.endText();
    ink.bytes.write(this.#markOf(element));
    draw(ink);
    ink.bytes.write('EMC\n');
  }

  /** The same for lines of text, from a baseline down. */
  write(element: Element, style: TextStyle, lines: readonly Line[], x: number, baseline: number): void {
    this.page.ink.marked(this.#markOf(element), style, lines, x, baseline);
  }

  /** What begins a marked sequence of the last page. */
  #markOf(element: Element): string {
    const { ref, marked } = this.page;
    const id = marked.push(element) - 1;
    element.page ??= ref;
    element.kids.push(element.page === ref ? String(id) : `<</Type/MCR/Pg ${ref}/MCID ${id}>>`);
    return `/${element.tag} <</MCID ${id}>> BDC\n`;
  }

  /**
   * Draws what is not read: frames and rules, which come under the text whenever they are drawn, and what is repeated
   * from page to page.
   */
  artifact(kind: ArtifactKind, draw: (ink: Ink) => void, page = this.page): void {
    if (kind === 'Layout') draw((page.rules ??= new Ink()));
    else artifactOn(page.ink, kind, draw);
  }

  /** Draws what is not read, under everything else of the page, watermark included. */
  backdrop(draw: (ink: Ink) => void): void {
    draw((this.page.behind ??= { ref: this.#file.ref(), ink: new Ink() }).ink);
  }

  /** Puts an annotation (a link, a field) on the last page, read where `element` stands. */
  annotate(element: Element, ref: PDFRef, box: Box, entries: string): void {
    const page = this.page;
    const key = this.#annotated.push(element) - 1;
    element.page ??= page.ref;
    element.kids.push(`<</Type/OBJR/Pg ${page.ref}/Obj ${ref}>>`);
    page.annotations.push(ref);
    const corners = [box.x, box.y, box.x + box.width, box.y + box.height].map(decimal).join(' ');
    this.#file.put(ref, `<</Type/Annot/P ${page.ref}/F 4/StructParent ${key}/Rect[${corners}]${entries}>>`);
  }

  /** Writes the structure tree and the list of the pages, of which each is written by `writePage`. */
  finish(): { readonly pages: PDFRef; readonly structure: PDFRef } {
    const structure = this.#file.ref();
    // Thousands of cells one after the other, numbers included, compress better than each in its row.
    const elements = [...this.#elements.values()].flat();
    for (const element of elements) element.ref = this.#file.ref();
    for (const element of elements) this.#writeElement(element, structure);
    this.#file.put(
      structure,
      `<</Type/StructTreeRoot/K ${refOf(this.root)}/ParentTree ${this.#parentTree()}/ParentTreeNextKey ${this.#annotated.length + this.pages.length}${this.#identifiers()}>>`,
    );
    const kids = this.pages.map(({ ref }) => ref).join(' ');
    this.#file.put(this.#list, `<</Type/Pages/Count ${this.pages.length}/Kids[${kids}]>>`);
    return { pages: this.#list, structure };
  }

  /**
   * Writes a page and lets go of what was drawn on it.
   *
   * @param resources dictionary of every page's resources.
   * @param under a stream to draw under the text of the page.
   */
  async writePage(page: Page, index: number, resources: PDFRef, under: PDFRef | undefined): Promise<void> {
    const { behind, rules, ink, annotations } = page;
    const contents = [behind?.ref, under, page.contents].filter((stream) => stream !== undefined);
    const list = annotations.length > 0 ? `/Annots[${annotations.join(' ')}]` : '';
    this.#file.put(
      page.ref,
      `<</Type/Page/Parent ${this.#list}/MediaBox[0 0 ${page.width} ${page.height}]/Resources ${resources}/Contents ${contents.length > 1 ? `[${contents.join(' ')}]` : contents.join('')}/StructParents ${this.#annotated.length + index}/Tabs/S${list}>>`,
    );
    if (behind) await this.#file.packed('', concat(asArtifact(behind.ink)), behind.ref);
    ink.endText();
    const bytes = concat([...asArtifact(rules), ink.bytes.toUint8Array()]);
    rules?.bytes.release();
    ink.bytes.release();
    await this.#file.packed('', bytes, page.contents);
  }

  #writeElement(element: Element, structure: PDFRef): void {
    const { tag, parent, page, attributes, kids } = element;
    let list = '';
    for (const kid of kids) list += typeof kid === 'string' ? `${kid} ` : `${refOf(kid)} `;
    const onPage = page ? `/Pg ${page}` : '';
    const above = parent ? refOf(parent) : structure;
    this.#file.put(refOf(element), `<</S/${tag}/P ${above}${onPage}${attributes}/K[${list.trimEnd()}]>>`);
  }

  #identifiers(): string {
    if (this.#identified.size === 0) return '';
    const sorted = [...this.#identified].sort(([a], [b]) => (a < b ? -1 : 1));
    return `/IDTree<</Names[${sorted.map(([id, element]) => `(${id})${refOf(element)}`).join('')}]>>`;
  }

  #parentTree(): PDFRef {
    const annotations = this.#annotated.map((element, key) => `${key} ${refOf(element)}`);
    const pages = this.pages.map(({ marked }, i) => `${annotations.length + i}[${marked.map(refOf).join(' ')}]`);
    return this.#file.add(`<</Nums[${[...annotations, ...pages].join('\n')}]>>`);
  }
}

/** @throws Error when an element is named before all of them are known. */
function refOf({ ref, tag }: Element): PDFRef {
  if (!ref) throw new Error(`No number yet for this ${tag}`);
  return ref;
}
