import { Schema, type NodeSpec } from 'prosemirror-model';
import { tableNodes } from 'prosemirror-tables';
import { isLink } from '../../../forms/rich/index.ts';

/** Attribute of a title that says its level: its tag depends on the page around it. */
const LEVEL = 'data-niveau';

const paragraphe: NodeSpec = {
  content: 'inline*',
  group: 'block',
  parseDOM: [{ tag: 'p' }],
  toDOM: () => ['p', 0],
};

const titre: NodeSpec = {
  attrs: { niveau: { default: 1 } },
  content: 'inline*',
  group: 'block',
  defining: true,
  parseDOM: ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((tag) => ({
    tag,
    getAttrs: (dom) => ({ niveau: dom.getAttribute(LEVEL) === '2' ? 2 : 1 }),
  })),
  toDOM: ({ attrs }) => [attrs['niveau'] === 2 ? 'h4' : 'h3', { [LEVEL]: String(attrs['niveau']) }, 0],
};

const liste: NodeSpec = {
  attrs: { numerotee: { default: false } },
  content: 'element+',
  group: 'block',
  parseDOM: [
    { tag: 'ul', attrs: { numerotee: false } },
    { tag: 'ol', attrs: { numerotee: true } },
  ],
  toDOM: ({ attrs }) => [attrs['numerotee'] ? 'ol' : 'ul', 0],
};

const element: NodeSpec = {
  content: 'paragraphe liste*',
  defining: true,
  parseDOM: [{ tag: 'li' }],
  toDOM: () => ['li', 0],
};

/** A call of a footnote: its text is heard where it is called, its number is drawn by the style sheet. */
const note: NodeSpec = {
  attrs: { texte: {} },
  inline: true,
  group: 'inline',
  atom: true,
  parseDOM: [{ tag: 'sup[data-note]', getAttrs: (dom) => ({ texte: dom.getAttribute('data-note') ?? '' }) }],
  toDOM: ({ attrs }) => {
    const texte = String(attrs['texte']);
    return ['sup', { 'data-note': texte }, ['span', { class: 'cache' }, ` (note\u00a0: ${texte})`]];
  },
};

const tables = tableNodes({ tableGroup: 'block', cellContent: 'paragraphe', cellAttributes: {} });

/** What the editor can hold: exactly what `RichText` says, so that nothing else survives a paste. */
export const schema = new Schema({
  nodes: {
    doc: { content: 'block+' },
    paragraphe,
    titre,
    liste,
    element,
    ...tables,
    text: { group: 'inline' },
    note,
  },
  marks: {
    lien: {
      attrs: { adresse: {} },
      inclusive: false,
      parseDOM: [
        {
          tag: 'a[href]',
          getAttrs: (dom) => {
            const adresse = dom.getAttribute('href') ?? '';
            return isLink(adresse) && { adresse };
          },
        },
      ],
      toDOM: ({ attrs }) => ['a', { href: String(attrs['adresse']), rel: 'noopener' }, 0],
    },
    gras: { parseDOM: [{ tag: 'strong' }, { tag: 'b' }], toDOM: () => ['strong', 0] },
    italique: { parseDOM: [{ tag: 'em' }, { tag: 'i' }], toDOM: () => ['em', 0] },
  },
});

export type NodeName = keyof typeof schema.nodes;
