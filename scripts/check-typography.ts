import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { typographie } from '../src/domain/francais/index.ts';

/** What is read as it is typed: code, keys, addresses; and what is never read. */
const VERBATIM =
  /<(script|style|code|pre|kbd|samp|textarea|svg)\b[\s\S]*?<\/\1>|<[a-z]+\b[^>]*\sclass="[^"]*\bcode\b[^"]*"[^>]*>[\s\S]*?<\/[a-z]+>|<!--[\s\S]*?-->/giu;
/** An attribute may hold a sign that would close the tag. */
const TAG = /<(?:[^>"']|"[^"]*"|'[^']*')*>/u;
const SPOKEN = /\s(?:alt|aria-label|title|placeholder|content)="([^"]*)"/gu;
const NAMED: Readonly<Record<string, string>> = { nbsp: '\u00A0', lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

/** A piece of a built page that a reader meets with the typography of a typewriter. */
export interface TypographicFault {
  readonly found: string;
  readonly expected: string;
}

/**
 * What French typography would still change in a built page: its texts and its spoken attributes. An ordinary space before
 * « : » lets a line begin with it; a straight apostrophe or quotation mark is a typewriter's.
 */
export function typographicFaults(html: string): TypographicFault[] {
  const shown = html.replace(VERBATIM, '<br>');
  const texts = [...shown.split(TAG), ...[...shown.matchAll(SPOKEN)].map(([, text = '']) => text)];
  return [...new Set(texts.map(decoded))].filter(isFrench).flatMap((found) => {
    const expected = typographie(found);
    return expected === found && !/["']/u.test(found) ? [] : [{ found, expected }];
  });
}

const decoded = (text: string): string =>
  text
    .replaceAll(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/giu, (entity, decimal?: string, hexadecimal?: string, name = '') =>
      decimal || hexadecimal
        ? String.fromCodePoint(decimal ? Number(decimal) : Number.parseInt(hexadecimal ?? '', 16))
        : (NAMED[String(name)] ?? entity),
    )
    .replaceAll(/[ \t]*\n\s*/gu, ' ');

/** A sentence or a label; addresses and names of files have no space. */
const isFrench = (text: string): boolean =>
  /\p{L}/u.test(text) && /\s/u.test(text) && !/^(?:https?:|width=|default-src)/u.test(text);

if (import.meta.main) {
  const root = process.argv[2] ?? 'dist';
  const pages = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));
  const faults = pages.flatMap((page) =>
    typographicFaults(readFileSync(join(root, page), 'utf8')).map(({ found }) => `${page} : « ${found} »`),
  );
  for (const fault of faults) console.error(fault);
  console.log(
    `${pages.length} pages, ${faults.length} ${faults.length > 1 ? 'textes mal composés' : 'texte mal composé'}.`,
  );
  if (pages.length === 0 || faults.length > 0) process.exitCode = 1;
}
