import type { PDFRef } from '#pdf-core';
import { type Box, Ink } from './ink.ts';
import { decimal, type PdfFile } from './objects.ts';

/** The standard structure types that the engine uses (ISO 32000-1, 14.8.4). */
export type Tag =
  | 'Document'
  | 'Div'
  | `H${1 | 2 | 3 | 4 | 5 | 6}`
  | 'P'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Form'
  | 'Link'
  | 'Table'
  | 'Caption'
  | 'THead'
  | 'TBody'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Span'
  | 'Reference'
  | 'Note';

/** What is on the page without being part of the text. */
export type ArtifactKind = 'Layout' | 'Pagination' | 'Footer';

/** A node of the structure tree: what assistive technology reads. */
export interface Element {
  readonly tag: Tag;
  readonly ref: PDFRef;
  readonly parent: Element | undefined;
  readonly attributes: string;
  /** Child elements, marked sequences and annotations, in reading order. */
  readonly kids: (Element | string)[];
  page?: PDFRef;
}

export interface Page {
  readonly ref: PDFRef;
  /** Points. */
  width: number;
  height: number;
  readonly ink: Ink;
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

const ARTIFACTS: { readonly [K in ArtifactKind]: string } = {
  Layout: '/Type/Layout',
  Pagination: '/Type/Pagination',
  Footer: '/Type/Pagination/Subtype/Footer',
};

/**
 * Pages and their structure tree, together: nothing can be drawn except inside `mark` (part of the text) or
 * `artifact` (decoration), so that a page without tags cannot be made.
 */
export class TaggedPages {
  readonly pages: Page[] = [];
  readonly root: Element;
  readonly #file: PdfFile;
  readonly #elements: Element[] = [];
  /** Element of each annotation, by its key in the parent tree. */
  readonly #annotated: Element[] = [];
  /** Elements that others name, by their identifier. */
  readonly #identified = new Map<string, PDFRef>();

  constructor(file: PdfFile) {
    this.#file = file;
    this.root = this.element('Document', undefined);
  }

  newPage(orientation: Orientation = 'portrait'): void {
    this.pages.push({ ref: this.#file.ref(), ...SIZES[orientation], ink: new Ink(), marked: [], annotations: [] });
  }

  /** Gives another orientation to the last page, on which nothing stands yet. */
  turn(orientation: Orientation): void {
    Object.assign(this.last, SIZES[orientation]);
  }

  get last(): Page {
    if (this.pages.length === 0) this.newPage();
    const page = this.pages.at(-1);
    if (!page) throw new Error('A page was just made');
    return page;
  }

  /**
   * @param attributes more entries of the element's dictionary, as PDF text.
   * @param id letters, digits and hyphens, unique in the file.
   */
  element(tag: Tag, parent: Element | undefined, attributes = '', id?: string): Element {
    const entries = id === undefined ? attributes : `${attributes}/ID(${id})`;
    const element: Element = { tag, ref: this.#file.ref(), parent, attributes: entries, kids: [] };
    if (id !== undefined) this.#identified.set(id, element.ref);
    parent?.kids.push(element);
    this.#elements.push(element);
    return element;
  }

  /** Draws part of the text on the last page, read where `element` stands in the tree. */
  mark(element: Element, draw: (ink: Ink) => void): void {
    const page = this.last;
    const id = page.marked.push(element) - 1;
    element.page ??= page.ref;
    element.kids.push(element.page === page.ref ? String(id) : `<</Type/MCR/Pg ${page.ref}/MCID ${id}>>`);
    page.ink.bytes.write(`/${element.tag} <</MCID ${id}>> BDC\n`);
    draw(page.ink);
    page.ink.bytes.write('EMC\n');
  }

  /** Draws what is not read: frames, rules, what is repeated from page to page. */
  artifact(kind: ArtifactKind, draw: (ink: Ink) => void, page = this.last): void {
    page.ink.bytes.write(`/Artifact <<${ARTIFACTS[kind]}>> BDC\n`);
    draw(page.ink);
    page.ink.bytes.write('EMC\n');
  }

  /** Puts an annotation (a link, a field) on the last page, read where `element` stands. */
  annotate(element: Element, ref: PDFRef, box: Box, entries: string): void {
    const page = this.last;
    const key = this.#annotated.push(element) - 1;
    element.page ??= page.ref;
    element.kids.push(`<</Type/OBJR/Pg ${page.ref}/Obj ${ref}>>`);
    page.annotations.push(ref);
    const corners = [box.x, box.y, box.x + box.width, box.y + box.height].map(decimal).join(' ');
    this.#file.put(ref, `<</Type/Annot/P ${page.ref}/F 4/StructParent ${key}/Rect[${corners}]${entries}>>`);
  }

  /** Writes pages and structure tree. `resources`: dictionary of every page's resources. */
  finish(resources: PDFRef): { readonly pages: PDFRef; readonly structure: PDFRef } {
    const [pages, structure] = [this.#file.ref(), this.#file.ref()];
    this.pages.forEach((page, i) => this.#writePage(page, this.#annotated.length + i, pages, resources));
    this.#file.put(
      pages,
      `<</Type/Pages/Count ${this.pages.length}/Kids[${this.pages.map(({ ref }) => ref).join(' ')}]>>`,
    );
    for (const element of this.#elements) this.#writeElement(element, structure);
    this.#file.put(
      structure,
      `<</Type/StructTreeRoot/K ${this.root.ref}/ParentTree ${this.#parentTree()}/ParentTreeNextKey ${this.#annotated.length + this.pages.length}${this.#identifiers()}>>`,
    );
    return { pages, structure };
  }

  #writePage(page: Page, key: number, parent: PDFRef, resources: PDFRef): void {
    const contents = this.#file.stream({}, page.ink.bytes.toUint8Array());
    const annotations = page.annotations.length > 0 ? `/Annots[${page.annotations.join(' ')}]` : '';
    this.#file.put(
      page.ref,
      `<</Type/Page/Parent ${parent}/MediaBox[0 0 ${page.width} ${page.height}]/Resources ${resources}/Contents ${contents}/StructParents ${key}/Tabs/S${annotations}>>`,
    );
  }

  #writeElement({ tag, ref, parent, page, attributes, kids }: Element, structure: PDFRef): void {
    const list = kids.map((kid) => (typeof kid === 'string' ? kid : String(kid.ref))).join(' ');
    const onPage = page ? `/Pg ${page}` : '';
    this.#file.put(ref, `<</S/${tag}/P ${parent?.ref ?? structure}${onPage}${attributes}/K[${list}]>>`);
  }

  #identifiers(): string {
    if (this.#identified.size === 0) return '';
    const sorted = [...this.#identified].sort(([a], [b]) => (a < b ? -1 : 1));
    return `/IDTree<</Names[${sorted.map(([id, ref]) => `(${id})${ref}`).join('')}]>>`;
  }

  #parentTree(): PDFRef {
    const annotations = this.#annotated.map(({ ref }, key) => `${key} ${ref}`);
    const pages = this.pages.map(
      ({ marked }, i) => `${annotations.length + i}[${marked.map(({ ref }) => ref).join(' ')}]`,
    );
    return this.#file.add(`<</Nums[${[...annotations, ...pages].join('\n')}]>>`);
  }
}
