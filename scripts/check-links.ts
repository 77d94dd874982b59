import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';

interface BuiltPage {
  readonly address: string;
  readonly ids: ReadonlySet<string>;
  readonly links: readonly string[];
}

const LINK = /<(?:a|link|script|img|source|form|iframe)\b[^>]*?\s(?:href|src|action)=(?:"([^"]*)"|'([^']*)')/gi;
/** A link to another screen of the same form: its anchor exists once the form runs, and test/browser follows it. */
const SCREEN_LINK = /<a\b[^>]*\sdata-ecran\b[^>]*>/gi;
const ID = /\sid=(?:"([^"]*)"|'([^']*)')/g;
const ELSEWHERE = /^(https?:|mailto:|tel:|data:|blob:)/i;

/** Every broken link of a built site: « page → lien : raison ». Pages, files and anchors, without network. */
export function brokenLinks(root: string): { pages: number; links: number; broken: string[] } {
  const pages = new Map(readPages(root).map((page) => [page.address, page]));
  const broken: string[] = [];
  let links = 0;
  for (const page of pages.values()) {
    for (const link of page.links.filter((each) => !ELSEWHERE.test(each))) {
      links += 1;
      const reason = reasonBroken(root, pages, page, link);
      if (reason !== null) broken.push(`${page.address} → ${link} : ${reason}`);
    }
  }
  return { pages: pages.size, links, broken };
}

function readPages(root: string): BuiltPage[] {
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));
  return files.map((file) => {
    const html = readFileSync(join(root, file), 'utf8');
    return {
      address: `/${file.split(sep).join('/')}`.replace(/index\.html$/, ''),
      ids: new Set([...html.matchAll(ID)].map((match) => match[1] ?? match[2] ?? '')),
      links: [...html.replace(SCREEN_LINK, '').matchAll(LINK)].map((match) =>
        (match[1] ?? match[2] ?? '').replaceAll('&amp;', '&'),
      ),
    };
  });
}

function reasonBroken(
  root: string,
  pages: ReadonlyMap<string, BuiltPage>,
  page: BuiltPage,
  link: string,
): string | null {
  const url = new URL(link, `http://site${page.address}`);
  const path = decodeURIComponent(url.pathname);
  const target = pages.get(path);
  if (target === undefined) {
    const file = join(root, path);
    if (existsSync(file) && statSync(file).isFile()) return null;
    return pages.has(`${path}/`) ? 'il manque la barre finale' : 'introuvable';
  }
  const anchor = decodeURIComponent(url.hash.slice(1));
  return anchor === '' || target.ids.has(anchor)
    ? null
    : `ancre absente (il y a : ${[...target.ids].slice(0, 8).join(', ')})`;
}

if (import.meta.main) {
  const { pages, links, broken } = brokenLinks(process.argv[2] ?? 'dist');
  for (const each of broken) console.error(each);
  console.log(`${pages} pages, ${links} liens internes, ${broken.length} rompus.`);
  if (pages === 0 || broken.length > 0) process.exitCode = 1;
}
