import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { editorMessage, editorMessages, inFrench, type LineOf } from '../../src/schemas/index.ts';
import { BESIDE, type Kind, kindOf, KINDS } from './kinds.ts';
import { parseYaml, type Parsed } from './yaml.ts';

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
  /** Line of the file where the body begins. */
  readonly bodyLine?: number;
  /** Line of the file where a value of `data` is written. */
  readonly lineOf?: LineOf;
}

export interface Content {
  readonly entries: readonly Entry[];
  /** Every file of content/, entries or not, as text: what must never hold a person's address. */
  readonly texts: ReadonlyMap<string, string>;
  /** What kept a file from being read. */
  readonly problems: readonly string[];
  /** Some entry is missing here because its file could not be read: what cites it must not be blamed. */
  readonly incomplete: boolean;
}

/** Reads every file under `root` (normally `content`), whatever its state. */
export function readContent(root: string): Content {
  const paths = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => join(item.parentPath, item.name).slice(root.length + 1))
    .sort();
  const texts = new Map(paths.map((path) => [`${root}/${path}`, asTyped(readFileSync(join(root, path), 'utf8'))]));
  const read = paths.map((path) => readFile(`${root}/${path}`, path, texts.get(`${root}/${path}`) ?? ''));
  return {
    entries: read.flatMap(({ entries }) => entries),
    texts,
    problems: read.flatMap(({ problems }) => problems),
    incomplete: read.some(({ incomplete }) => incomplete),
  };
}

/** Without the marks that some editors of Windows add: they change nothing to what is written. */
const asTyped = (text: string): string => text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');

type Read = Omit<Content, 'texts'>;

function readFile(file: string, path: string, text: string): Read {
  if (BESIDE.test(path)) return path.endsWith('.yaml') ? misread(file, parseYaml(text)) : refuse(file, []);
  const found = kindOf(path);
  if (!found) return refuse(file, ['Ce fichier n’est lu par personne : voyez content/LISEZMOI.md pour sa place.']);
  if (!/^([a-z0-9]+(-[a-z0-9]+)*)?$/u.test(found.slug)) {
    return refuse(file, [
      'Ce nom devient une adresse : renommez-le en minuscules sans accent ni espace, par exemple « le-territoire ».',
    ]);
  }
  return path.endsWith('.mdx') ? readMdx(found, file, text) : readYaml(found, file, text);
}

function readMdx(found: { kind: Kind; slug: string }, file: string, text: string): Read {
  const match = /^---\n(.*?)\n---\n(.*)$/s.exec(text);
  if (!match) return refuse(file, ['Le fichier commence par son en-tête, entre deux lignes `---`.'], true);
  const [, head = '', body = ''] = match;
  const parsed = parseYaml(head, 2);
  if (parsed.errors.length > 0) return misread(file, parsed);
  const { data, lineOf } = parsed;
  const bodyLine = head.split('\n').length + 3;
  return accept([{ ...found, file, at: [], data, body, bodyLine, lineOf }]);
}

function readYaml(found: { kind: Kind; slug: string }, file: string, text: string): Read {
  const parsed = parseYaml(text);
  if (parsed.errors.length > 0) return misread(file, parsed);
  const { data, lineOf } = parsed;
  if (!KINDS[found.kind].list) return accept([{ ...found, file, at: [], data, body: '', lineOf }]);
  if (!Array.isArray(data)) {
    return refuse(file, ['Ce fichier est une liste : chaque entrée commence par « - id: ».'], true);
  }
  return accept(
    data.map((item: unknown, n) => ({
      ...found,
      slug: idOf(item),
      file,
      at: [n],
      data: item,
      body: '',
      lineOf: (path) => lineOf([n, ...path]),
    })),
  );
}

function idOf(item: unknown): string {
  const id = typeof item === 'object' && item !== null && 'id' in item ? item.id : undefined;
  return typeof id === 'string' ? id : '';
}

const accept = (entries: readonly Entry[]): Read => ({ entries, problems: [], incomplete: false });

function refuse(file: string, phrases: readonly string[], incomplete = false): Read {
  return { entries: [], problems: phrases.map((phrase) => editorMessage(file, [], phrase)), incomplete };
}

function misread(file: string, { errors }: Parsed): Read {
  const problems = errors.map(({ line, phrase }) => editorMessage(file, [], phrase, line));
  return { entries: [], problems, incomplete: errors.length > 0 };
}

/** What the schemas say of each entry, in reading order. */
export function checkSchemas(entries: readonly Entry[]): string[] {
  return entries.flatMap(({ kind, file, at, data, lineOf }) => {
    const result = KINDS[kind].schema.safeParse(data, { error: inFrench });
    return result.success ? [] : editorMessages(file, result.error, at, lineOf);
  });
}
