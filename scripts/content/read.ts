import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { editorMessage, editorMessages, inFrench } from '../../src/schemas/index.ts';
import { BESIDE, type Kind, KINDS } from './kinds.ts';
import { parseYaml } from './yaml.ts';

/** One piece of content, as read from the disk: not yet known to be well shaped. */
export interface Entry {
  readonly kind: Kind;
  /** Path shown to the editor: `content/regions/bretagne.yaml`. */
  readonly file: string;
  readonly slug: string;
  /** Where the entry begins in its file: `[2]` for the third of a list, `[]` for a whole file. */
  readonly at: readonly PropertyKey[];
  readonly data: unknown;
  /** Text after the front matter; empty for YAML. */
  readonly body: string;
}

export interface Content {
  readonly entries: readonly Entry[];
  /** Every file of content/, entries or not, as text: what must never hold a person's address. */
  readonly texts: ReadonlyMap<string, string>;
  /** What kept a file from being read. */
  readonly problems: readonly string[];
}

/** Reads every file under `root` (normally `content`), whatever its state. */
export function readContent(root: string): Content {
  const paths = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => join(item.parentPath, item.name).slice(root.length + 1))
    .sort();
  const texts = new Map(paths.map((path) => [`${root}/${path}`, readFileSync(join(root, path), 'utf8')]));
  const read = paths.map((path) => readFile(`${root}/${path}`, path, texts.get(`${root}/${path}`) ?? ''));
  return {
    entries: read.flatMap(({ entries }) => entries),
    texts,
    problems: read.flatMap(({ problems }) => problems),
  };
}

type Read = Pick<Content, 'entries' | 'problems'>;

function readFile(file: string, path: string, text: string): Read {
  if (BESIDE.test(path)) return path.endsWith('.yaml') ? refuse(file, parseYaml(text).errors) : refuse(file, []);
  const found = kindOf(path);
  if (!found) return refuse(file, ['Ce fichier n’est lu par personne : voyez content/LISEZMOI.md pour sa place.']);
  return path.endsWith('.mdx') ? readMdx(found, file, text) : readYaml(found, file, text);
}

function kindOf(path: string): { kind: Kind; slug: string } | undefined {
  for (const [kind, rule] of Object.entries(KINDS)) {
    const match = rule.path.exec(path);
    // Object.entries widens the keys to string; they are those of KINDS.
    if (match) return { kind: kind as Kind, slug: match.groups?.['slug'] ?? '' };
  }
  return undefined;
}

function readMdx(found: { kind: Kind; slug: string }, file: string, text: string): Read {
  const match = /^---\n(.*?)\n---\n(.*)$/s.exec(text);
  if (!match) return refuse(file, ['Le fichier commence par son en-tête, entre deux lignes `---`.']);
  const { data, errors } = parseYaml(match[1] ?? '', 2);
  if (errors.length > 0) return refuse(file, errors);
  return { entries: [{ ...found, file, at: [], data, body: match[2] ?? '' }], problems: [] };
}

function readYaml(found: { kind: Kind; slug: string }, file: string, text: string): Read {
  const { data, errors } = parseYaml(text);
  if (errors.length > 0) return refuse(file, errors);
  if (!('list' in KINDS[found.kind])) return { entries: [{ ...found, file, at: [], data, body: '' }], problems: [] };
  if (!Array.isArray(data)) return refuse(file, ['Ce fichier est une liste : chaque entrée commence par « - id: ».']);
  const entries = data.map((item: unknown, n) => ({ ...found, slug: idOf(item), file, at: [n], data: item, body: '' }));
  return { entries, problems: [] };
}

function idOf(item: unknown): string {
  const id = typeof item === 'object' && item !== null && 'id' in item ? item.id : undefined;
  return typeof id === 'string' ? id : '';
}

function refuse(file: string, phrases: readonly string[]): Read {
  return { entries: [], problems: phrases.map((phrase) => editorMessage(file, [], phrase)) };
}

/** What the schemas say of each entry, in reading order. */
export function checkSchemas(entries: readonly Entry[]): string[] {
  return entries.flatMap(({ kind, file, at, data }) => {
    const result = KINDS[kind].schema.safeParse(data, { error: inFrench });
    return result.success ? [] : editorMessages(file, result.error, at);
  });
}
