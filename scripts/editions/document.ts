import type { List, ListItem as Item, Nodes, PhrasingContent, RootContent, Table } from 'mdast';
import type { Bloc, DocumentModel, Fragment, ListItem, Texte } from '../../src/documents/index.ts';
import { type Article, plain } from './article.ts';

/** The page as a document to print: the same blocks, under the same headings. `jour`: day of the edition, `AAAA-MM-JJ`. */
export function documentOf({ titre, adresse, description, corps }: Article, jour: string): DocumentModel {
  return {
    titre,
    langue: 'fr-FR',
    sujet: description,
    pied: titre,
    origine: { adresse, jour },
    blocs: [{ type: 'paragraphe', texte: description }, ...corps.children.flatMap(blocsOf)],
  };
}

const LEVELS = { 1: 1, 2: 1, 3: 2, 4: 3, 5: 4, 6: 4 } as const;

function blocsOf(node: RootContent): Bloc[] {
  switch (node.type) {
    case 'heading':
      return [{ type: 'titre', niveau: LEVELS[node.depth], texte: plain(node) }];
    case 'paragraph':
      return paragraph(node.children);
    case 'list':
      return [{ type: 'liste', elements: node.children.map(itemOf), ...(node.ordered && { numerotee: true }) }];
    case 'table':
      return [tableOf(node)];
    case 'blockquote':
      return [{ type: 'encadre', blocs: node.children.flatMap(blocsOf) }];
    case 'code':
      return [{ type: 'paragraphe', texte: node.value }];
    default:
      return [];
  }
}

function paragraph(children: readonly PhrasingContent[]): Bloc[] {
  const texte = textOf(children);
  return isEmpty(texte) ? [] : [{ type: 'paragraphe', texte }];
}

function itemOf({ children }: Item): ListItem {
  const inner = children.find((child): child is List => child.type === 'list');
  const said = children.filter((child) => child.type === 'paragraph').map(({ children: words }) => textOf(words));
  const texte = said.flatMap((each, rank) => [...(rank > 0 ? [{ texte: ' ' }] : []), ...fragmentsOf(each)]);
  return {
    texte,
    ...(inner && { elements: inner.children.map(itemOf), ...(inner.ordered && { numerotee: true }) }),
  };
}

function tableOf({ children: [head, ...rows] }: Table): Bloc {
  const colonnes = (head?.children ?? []).map((cell, rank) => ({
    nom: `c${String(rank + 1)}`,
    libelle: plain(cell) || '\u00A0',
  }));
  return {
    type: 'tableau',
    nom: 'tableau',
    legende: '',
    premiereColonneEnTete: true,
    colonnes,
    lignes: rows.map((row) => ({
      cellules: colonnes.map((_, rank) => {
        const cell = row.children[rank];
        return { texte: cell ? textOf(cell.children) : '' };
      }),
    })),
  };
}

interface Look {
  readonly gras?: true;
  readonly italique?: true;
  readonly lien?: string;
}

const textOf = (children: readonly PhrasingContent[]): Texte => children.flatMap((child) => pieces(child, {}));

function pieces(node: Nodes, look: Look): Fragment[] {
  if (node.type === 'break') return [{ texte: ' ', ...look }];
  if (node.type === 'text' || node.type === 'inlineCode') {
    const texte = node.value.replaceAll(/[ \t\n]+/gu, ' ');
    return texte === '' ? [] : [{ texte, ...look }];
  }
  if (!('children' in node)) return [];
  const next: Look = {
    ...look,
    ...(node.type === 'strong' && { gras: true }),
    ...(node.type === 'emphasis' && { italique: true }),
    ...(node.type === 'link' && { lien: node.url }),
  };
  return node.children.flatMap((child) => pieces(child, next));
}

const fragmentsOf = (texte: Texte): readonly Fragment[] => (typeof texte === 'string' ? [{ texte }] : texte);
const isEmpty = (texte: Texte): boolean => fragmentsOf(texte).every((fragment) => fragment.texte.trim() === '');
