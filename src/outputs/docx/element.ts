import { BuilderElement, TextRun, type XmlComponent } from 'docx';

/**
 * An XML element that the library has no name for: attributes as they are written, then children.
 * Values are escaped when the document is written.
 */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number>> = {},
  children: readonly XmlComponent[] = [],
): XmlComponent {
  const payload = Object.fromEntries(Object.entries(attributes).map(([key, value]) => [key, { key, value }]));
  return new BuilderElement({ name, attributes: payload, children });
}

/** A run that holds one such element: a drawing, a picture of Word’s older language. */
export class ElementRun extends TextRun {
  constructor(content: XmlComponent) {
    super({});
    this.root.push(content);
  }
}
