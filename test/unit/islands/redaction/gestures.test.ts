import { EditorState, TextSelection, type Command } from 'prosemirror-state';
import { history } from 'prosemirror-history';
import { tableEditing } from 'prosemirror-tables';
import { describe, expect, test } from 'vitest';
import { richFromMarkdown, richToMarkdown } from '../../../../src/forms/rich/index.ts';
import { fromRich, toRich } from '../../../../src/islands/redaction/editor/convert.ts';
import { GESTURES, lookOf } from '../../../../src/islands/redaction/editor/gestures.ts';
import { indent, outdent, plainBefore } from '../../../../src/islands/redaction/editor/lists.ts';
import { arrowOut, cellBelow, regularTables } from '../../../../src/islands/redaction/editor/tables.ts';
import { linkAt, removeLink, setLink, setNote } from '../../../../src/islands/redaction/editor/words.ts';

/** A state with the cursor where `‸` stands, or with what is between two of them selected. */
function stateOf(markdown: string): EditorState {
  const doc = fromRich(richFromMarkdown(markdown));
  const at: number[] = [];
  doc.descendants((node, pos) => {
    for (const { index } of (node.text ?? '').matchAll(/‸/gu)) at.push(pos + index);
  });
  const plugins = [history(), tableEditing(), regularTables];
  const state = EditorState.create({ doc, plugins });
  const [from = 1, to = from + 1] = at;
  const tr = state.tr.setMeta('addToHistory', false);
  for (const each of at.toReversed()) tr.delete(each, each + 1);
  return state.apply(tr.setSelection(TextSelection.create(tr.doc, from, at.length > 1 ? to - 1 : from)));
}

function after(state: EditorState, ...commands: Command[]): EditorState {
  let current = state;
  for (const command of commands) command(current, (tr) => (current = current.apply(tr)));
  return current;
}

const written = (state: EditorState): string => richToMarkdown(toRich(state.doc));

describe('listes', () => {
  test('un paragraphe devient un élément, puis l’autre sorte de liste, puis un paragraphe', () => {
    const bulleted = after(stateOf('Un‸'), GESTURES.puces);
    expect(written(bulleted)).toBe('- Un');
    const numbered = after(bulleted, GESTURES.numeros);
    expect(written(numbered)).toBe('1. Un');
    expect(lookOf(numbered).liste).toBe('numeros');
    expect(written(after(numbered, GESTURES.numeros))).toBe('Un');
  });

  test('un élément descend d’un niveau, jamais de deux, et remonte', () => {
    const deeper = after(stateOf('- Un\n- Deux‸'), indent);
    expect(written(deeper)).toBe('- Un\n   - Deux');
    expect(written(after(deeper, indent))).toBe('- Un\n   - Deux');
    expect(written(after(deeper, outdent))).toBe('- Un\n- Deux');
  });

  test('au début d’un élément, effacer le rend simple', () => {
    expect(written(after(stateOf('- Un\n- ‸Deux'), plainBefore))).toBe('- Un\n\nDeux');
    expect(written(after(stateOf('# ‸Titre'), plainBefore))).toBe('Titre');
  });
});

describe('tableaux', () => {
  const table = '| A | B |\n| --- | --- |\n| a‸ | b |';

  test('le premier s’insère à la place d’une ligne vide, suivi d’une ligne où continuer', () => {
    const state = after(stateOf('‸'), GESTURES.tableau);
    expect(state.doc.childCount).toBe(2);
    expect(lookOf(state).tableau).toBe(true);
    expect(written(after(state, GESTURES.tableau))).toBe(written(state));
  });

  test('lignes et colonnes s’ajoutent et se retirent ; la première ligne reste l’en-tête', () => {
    expect(toRich(after(stateOf(table), GESTURES['ajouter-ligne']).doc)).toHaveProperty('0.lignes.length', 3);
    const wide = after(stateOf(table), GESTURES['ajouter-colonne']);
    expect(toRich(wide.doc)).toHaveProperty('0.lignes.1.length', 3);
    const headless = after(stateOf('| A‸ | B |\n| --- | --- |\n| a | b |'), GESTURES['retirer-ligne']);
    expect(headless.doc.firstChild?.firstChild?.firstChild?.type.name).toBe('table_header');
    expect(written(headless)).toBe('| a | b |\n| --- | --- |');
  });

  test('sans sa dernière ligne, il n’y a plus de tableau', () => {
    expect(written(after(stateOf('| A‸ | B |'), GESTURES['retirer-ligne']))).toBe('');
  });

  test('Entrée descend, puis sort ; une flèche sort aussi du tableau qui finit ou commence le texte', () => {
    const down = after(stateOf('| A‸ | B |\n| --- | --- |\n| a | b |'), cellBelow);
    expect(down.selection.$from.parent.textContent).toBe('a');
    expect(lookOf(after(down, cellBelow)).tableau).toBe(false);
    expect(lookOf(after(down, arrowOut(1))).tableau).toBe(false);
    expect(lookOf(after(down, arrowOut(-1))).tableau).toBe(true);
    expect(lookOf(after(stateOf('| A‸ | B |'), arrowOut(-1))).tableau).toBe(false);
  });
});

describe('liens et notes', () => {
  test('les mots choisis deviennent un lien, qu’on change et retire d’un point quelconque', () => {
    const linked = after(stateOf('Voir ‸le site‸ ici'), setLink('https://exemple.fr', ''));
    expect(written(linked)).toBe('Voir [le site](https://exemple.fr) ici');
    const inside = linked.apply(linked.tr.setSelection(TextSelection.create(linked.doc, 8)));
    expect(linkAt(inside)).toBe('https://exemple.fr');
    expect(written(after(inside, setLink('https://autre.fr', '')))).toBe('Voir [le site](https://autre.fr) ici');
    expect(written(after(inside, removeLink))).toBe('Voir le site ici');
  });

  test('sans mots choisis, le lien apporte les siens', () => {
    expect(written(after(stateOf('Voir‸'), setLink('mailto:a@exemple.fr', '')))).toBe(
      'Voir[a@exemple.fr](mailto:a@exemple.fr)',
    );
  });

  test('une note s’ajoute, se change, se retire', () => {
    const noted = after(stateOf('Accès‸ aux soins'), setNote('Source'));
    expect(written(noted)).toBe('Accès^[Source] aux soins');
    expect(lookOf(noted).note).toBe('Source');
    const changed = after(noted, setNote('Autre source'));
    expect(written(changed)).toBe('Accès^[Autre source] aux soins');
    expect(written(after(changed, setNote('')))).toBe('Accès aux soins');
  });
});

test('titres et gras se mettent, se voient, s’ôtent et s’annulent', () => {
  const title = after(stateOf('Diagnostic‸'), GESTURES['sous-titre']);
  expect(written(title)).toBe('## Diagnostic');
  expect(lookOf(title)).toMatchObject({ titre: 2, annuler: true });
  expect(written(after(title, GESTURES['sous-titre']))).toBe('Diagnostic');
  expect(written(after(title, GESTURES.annuler))).toBe('Diagnostic');
  const bold = after(stateOf('Un ‸mot‸'), GESTURES.gras);
  expect(written(bold)).toBe('Un **mot**');
  expect(lookOf(bold).gras).toBe(true);
});
