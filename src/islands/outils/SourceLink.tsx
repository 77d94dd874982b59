import { dateEnFrancais, typographie } from '../../domain/francais/index.ts';

interface Props {
  readonly id: string;
  readonly sources: Readonly<Record<string, { readonly editeur: string; readonly date: string }>>;
}

/** Where a figure was read: publisher and date, a link to the page of sources. */
export function SourceLink({ id, sources }: Props) {
  const source = sources[id];
  if (source === undefined) return null;
  return (
    <span className="source">
      <a href={`/sources/#${id}`}>{typographie(`${source.editeur}, ${dateEnFrancais(source.date)}`)}</a>
    </span>
  );
}
