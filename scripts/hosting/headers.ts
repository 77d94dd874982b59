/** One block of a `_headers` file: an address pattern (`*` for anything) and the headers sent for it. */
export interface HeaderRule {
  matches(path: string): boolean;
  readonly headers: Readonly<Record<string, string>>;
}

/** Reads the `_headers` format that static hosts share, so that tests run with the headers of production. */
export function parseHeaders(text: string): HeaderRule[] {
  const rules: { pattern: string; headers: Record<string, string> }[] = [];
  for (const line of text.split('\n').filter((each) => each.trim() !== '' && !each.trim().startsWith('#'))) {
    const [name = '', ...value] = line.trim().split(':');
    if (/^\s/.test(line)) Object.assign(rules.at(-1)?.headers ?? {}, { [name.toLowerCase()]: value.join(':').trim() });
    else rules.push({ pattern: line.trim(), headers: {} });
  }
  return rules.map(({ pattern, headers }) => ({ headers, matches: patternTest(pattern) }));
}

function patternTest(pattern: string): (path: string) => boolean {
  const source = pattern
    .split('*')
    .map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'))
    .join('.*');
  const expression = new RegExp(`^${source}$`);
  return (path) => expression.test(path);
}
