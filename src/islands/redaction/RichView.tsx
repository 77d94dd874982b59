import { memo } from 'react';
import {
  blocksOf,
  notesOfRich,
  type RichBlock,
  type RichItem,
  type RichRun,
  type RichText,
} from '../../forms/rich/index.ts';

type Level = 2 | 3 | 4;

interface Props {
  readonly texte: RichText;
  /** What a first-level title of the text is in the page. */
  readonly headingLevel?: Level;
}

/** A long text to read, with its notes under it: in a summary, in a comparison. */
export function RichView({ texte, headingLevel = 3 }: Props) {
  return (
    <div className="redige">
      <RichBlocks texte={texte} headingLevel={headingLevel} />
      <Notes texte={texte} />
    </div>
  );
}

/** Its blocks alone: in its field, before anybody writes in it. */
export const RichBlocks = memo(function RichBlocks({ texte, headingLevel = 3 }: Props) {
  return blocksOf(texte).map((block, n) => <Block key={n} block={block} headingLevel={headingLevel} />);
});

/** The notes, in the order of their calls. */
export function Notes({ texte }: Pick<Props, 'texte'>) {
  const notes = notesOfRich(texte);
  if (notes.length === 0) return null;
  return (
    <ol className="redaction-notes" aria-label="Notes de bas de page">
      {notes.map((note, n) => (
        <li key={n}>{note}</li>
      ))}
    </ol>
  );
}

function Block({ block, headingLevel }: { readonly block: RichBlock; readonly headingLevel: Level }) {
  switch (block.type) {
    case 'paragraphe':
      return (
        <p>
          <Runs runs={block.texte} />
        </p>
      );
    case 'titre': {
      const Title = HEADINGS[headingLevel][block.niveau - 1] ?? 'h3';
      return (
        <Title data-niveau={block.niveau}>
          <Runs runs={block.texte} />
        </Title>
      );
    }
    case 'liste':
      return <Items items={block.elements} numbered={block.numerotee ?? false} />;
    case 'tableau':
      return <Table rows={block.lignes} />;
  }
}

/** The tags of both levels, by that of the first. */
const HEADINGS = { 2: ['h2', 'h3'], 3: ['h3', 'h4'], 4: ['h4', 'h5'] } as const;

function Items({ items, numbered }: { readonly items: readonly RichItem[]; readonly numbered: boolean }) {
  const List = numbered ? 'ol' : 'ul';
  return (
    <List>
      {items.map(({ texte, elements, numerotee }, n) => (
        <li key={n}>
          <p>
            <Runs runs={texte} />
          </p>
          {elements && <Items items={elements} numbered={numerotee ?? false} />}
        </li>
      ))}
    </List>
  );
}

function Table({ rows: [head = [], ...body] }: { readonly rows: readonly (readonly (readonly RichRun[])[])[] }) {
  return (
    <table>
      <tbody>
        <tr>
          {head.map((runs, n) => (
            <th key={n} scope="col">
              <p>
                <Runs runs={runs} />
              </p>
            </th>
          ))}
        </tr>
        {body.map((row, n) => (
          <tr key={n}>
            {row.map((runs, column) => (
              <td key={column}>
                <p>
                  <Runs runs={runs} />
                </p>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** An empty line has the height of a line. */
function Runs({ runs }: { readonly runs: readonly RichRun[] }) {
  return runs.length === 0 ? <br /> : runs.map((run, n) => <Run key={n} run={run} />);
}

function Run({ run: { texte, gras, italique, lien, note } }: { readonly run: RichRun }) {
  const slanted = italique ? <em>{texte}</em> : texte;
  const words = gras ? <strong>{slanted}</strong> : slanted;
  return (
    <>
      {lien === undefined ? (
        words
      ) : (
        <a href={lien} rel="noopener">
          {words}
        </a>
      )}
      {note !== undefined && (
        <sup data-note={note}>
          <span className="cache">{` (note\u00a0: ${note})`}</span>
        </sup>
      )}
    </>
  );
}
