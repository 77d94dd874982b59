// The same text for engines that only draw: no emphasis inside a line, notes after their paragraph, contents without pages.

const textOf = (texte) => (typeof texte === 'string' ? texte : texte.map((fragment) => fragment.texte).join(''));
const notesOf = (texte) => (typeof texte === 'string' ? [] : texte.flatMap(({ note }) => (note ? [note] : [])));
const cellText = (cell) => (typeof cell === 'string' ? cell : textOf(cell.texte));
const numbered = ({ numero, texte }) => (numero ? `${numero} ${texte}` : texte);

/** Of a document, blocks that are `titre`, `paragraphe`, `liste`, `champ`, `cases`, `tableau`, `image`, `lien`, all in plain text. */
export function plain(document) {
  const images = document.images ?? {};
  const kinds = {
    titre: (b) => [{ type: 'titre', niveau: Math.min(b.niveau, 3), texte: numbered(b) }],
    paragraphe: (b) => [
      { type: 'paragraphe', texte: textOf(b.texte) },
      ...notesOf(b.texte).map((texte) => ({ type: 'paragraphe', texte })),
    ],
    tableau: (b) => [{ ...b, lignes: b.lignes.map(({ cellules }) => cellules.map(cellText)) }],
    figure: (b) => [
      { type: 'image', ...images[b.image] },
      { type: 'paragraphe', texte: b.legende },
    ],
    dessin: (b) => [{ type: 'paragraphe', texte: b.legende }],
  };
  const simple = (blocs) => blocs.flatMap((bloc) => kinds[bloc.type]?.(bloc) ?? [bloc]);
  const contents = document.blocs
    .filter((bloc) => bloc.type === 'titre' && bloc.niveau <= (document.sommaire ?? 0))
    .map((bloc) => ({ type: 'paragraphe', texte: numbered(bloc) }));
  return { ...document, blocs: [...simple(document.couverture?.blocs ?? []), ...contents, ...simple(document.blocs)] };
}

/** The bytes of a picture in base64. */
export function bytesOf(donnees) {
  return Uint8Array.from(atob(donnees), (letter) => letter.charCodeAt(0));
}
