import { defineHastPlugin, type HastNode } from 'satteri';
import { typographie } from '../domain/francais/index.ts';

type Element = Extract<HastNode, { type: 'element' }>;

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

/**
 * A Markdown table reads on a phone: it is wrapped in `.tableau.empile`, its heads get a `scope`, the first cell of a
 * row names it, and each other cell carries the name of its column (`data-l`), shown when rows are stacked.
 */
export const tableauxEmpiles = defineHastPlugin({
  name: 'tableaux-empiles',
  element: [
    {
      filter: ['table'],
      visit(tableau, contexte) {
        contexte.wrapNode(tableau, {
          type: 'element',
          tagName: 'div',
          properties: { className: ['tableau', 'empile'] },
          children: [],
        });
      },
    },
    {
      filter: ['th'],
      visit(tete, contexte) {
        // An empty corner names no column: it is a plain cell.
        if (contexte.textContent(tete).trim() === '')
          return { type: 'element', tagName: 'td', properties: {}, children: [] };
        contexte.setProperty(tete, 'scope', 'col');
        return;
      },
    },
    {
      filter: ['tr'],
      visit(ligne, contexte) {
        const corps = contexte.parent(ligne);
        const tableau = corps && contexte.parent(corps);
        if (corps?.type !== 'element' || corps.tagName !== 'tbody' || tableau?.type !== 'element') return;
        const [thead] = enfants(tableau, ['thead']);
        const [tetes] = thead ? enfants(thead, ['tr']) : [];
        const colonnes = tetes
          ? enfants(tetes, ['th', 'td']).map((tete) => typographie(contexte.textContent(tete)))
          : [];
        enfants(ligne, ['td']).forEach((cellule, rang) => {
          if (rang > 0 && colonnes[rang]) contexte.setProperty(cellule, 'dataL', colonnes[rang]);
          if (rang > 0) return;
          const tete = {
            type: 'element',
            tagName: 'th',
            properties: { scope: 'row' },
            children: cellule.children,
          } as const;
          contexte.replaceNode(cellule, tete);
        });
      },
    },
  ],
});

function enfants(parent: Readonly<Element>, balises: readonly string[]): Element[] {
  return parent.children.filter(
    (noeud): noeud is Element => noeud.type === 'element' && balises.includes(noeud.tagName),
  );
}

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
