import { defineHastPlugin } from 'satteri';
import { typographie } from '../domain/francais/index.ts';

/** A strict CSP refuses `style="text-align: right"`: the alignment of a table cell becomes the class `nb` or `centre`. */
export const alignementEnClasse = defineHastPlugin({
  name: 'alignement-en-classe',
  element: {
    filter: ['td', 'th'],
    visit(cellule, contexte) {
      const { style } = cellule.properties;
      if (typeof style !== 'string') return;
      contexte.setProperty(cellule, 'style', null);
      if (style.includes('right')) contexte.setProperty(cellule, 'className', ['nb']);
      if (style.includes('center')) contexte.setProperty(cellule, 'className', ['centre']);
    },
  },
});

/** French typography of every text of an `.mdx` file, code excepted. */
export const typographieFrancaise = defineHastPlugin({
  name: 'typographie-francaise',
  text(texte, contexte) {
    const parent = contexte.parent(texte);
    if (parent?.type === 'element' && ['code', 'pre'].includes(parent.tagName)) return;
    const compose = typographie(texte.value);
    if (compose !== texte.value) return { type: 'text', value: compose };
    return;
  },
});
