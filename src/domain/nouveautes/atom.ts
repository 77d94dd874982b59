import { enBalises } from '../ecriture/index.ts';
import type { Nouveaute } from '../../schemas/index.ts';

/** Where a feed is, and what it is about. */
export interface Fil {
  readonly titre: string;
  /** Address of the feed itself, absolute. */
  readonly adresse: string;
  /** Address of the page that shows the same things, absolute. */
  readonly page: string;
  /** Day of the oldest state of the feed, `AAAA-MM-JJ`: when it has no entry. */
  readonly edition: string;
}

/** Names the feed and its entries whatever the domain: a site that moves does not show everything again. */
const TAG = 'tag:cpts-mode-d-emploi,2026:nouveautes';

/**
 * An Atom feed (RFC 4287) of what is new, the latest first.
 *
 * Same entries, same bytes: a program that asks again sees that nothing has changed.
 */
export function atom({ titre, adresse, page, edition }: Fil, nouveautes: readonly Nouveaute[]): string {
  const triees = parDate(nouveautes);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="fr">',
    `  <title>${enBalises(titre)}</title>`,
    `  <id>${enBalises(`${TAG}:${new URL(adresse).pathname}`)}</id>`,
    `  <link rel="self" type="application/atom+xml" href="${enBalises(adresse)}"/>`,
    `  <link rel="alternate" type="text/html" href="${enBalises(page)}"/>`,
    `  <updated>${instant(triees[0]?.date ?? edition)}</updated>`,
    '  <author><name>CPTS, mode d’emploi</name></author>',
    ...triees.flatMap((nouveaute) => entree(nouveaute, page)),
    '</feed>',
    '',
  ].join('\n');
}

/** The latest first; of one day, in the order their editor chose. */
export const parDate = (nouveautes: readonly Nouveaute[]): Nouveaute[] =>
  [...nouveautes].sort((a, b) => b.date.localeCompare(a.date));

/** Those that a reader of this region wants: its own, and those of the whole country. */
export const pourRegion = (nouveautes: readonly Nouveaute[], region: string): Nouveaute[] =>
  nouveautes.filter(({ regions }) => regions.length === 0 || regions.includes(region));

function entree({ id, date, titre, texte: corps, lien, nature }: Nouveaute, page: string): string[] {
  return [
    '  <entry>',
    `    <title>${enBalises(titre)}</title>`,
    `    <id>${enBalises(`${TAG}:${id}`)}</id>`,
    `    <link rel="alternate" type="text/html" href="${enBalises(new URL(lien ?? `#${id}`, page).href)}"/>`,
    `    <updated>${instant(date)}</updated>`,
    `    <category term="${enBalises(nature)}"/>`,
    `    <summary>${enBalises(corps)}</summary>`,
    '  </entry>',
  ];
}

const instant = (jour: string): string => `${jour}T00:00:00Z`;
