/** HTML already made, safe to stand inside other HTML. Only `safe` and `raw` make some. */
export class Markup {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

export type Content = string | number | Markup | null | undefined | false | readonly Content[];

/**
 * HTML from a template: every value put in it is escaped, in text as between quotes, unless it is `Markup`.
 * No text of a document can become a tag, by construction.
 */
export function safe(strings: TemplateStringsArray, ...values: readonly Content[]): Markup {
  return new Markup(strings.reduce((text, part, i) => text + written(values[i - 1]) + part));
}

/** HTML that holds nothing but what this project wrote. */
export function raw(text: string): Markup {
  return new Markup(text);
}

function written(value: Content): string {
  if (value instanceof Markup) return value.text;
  if (typeof value === 'string') return escaped(value);
  if (typeof value === 'number') return String(value);
  if (value === null || value === undefined || value === false) return '';
  return value.map(written).join('');
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? '');
}
