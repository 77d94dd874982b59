/** What became of an address. */
export interface Answer {
  /** `refus`: the site answers machines with a refusal (401, 403, 429): a person must look. */
  readonly state: 'ouverte' | 'déplacée' | 'fermée' | 'refus';
  /** In a few words: the status, where it moved, or why nothing came. */
  readonly reason: string;
}

export interface VisitOptions {
  readonly timeoutMs?: number;
  /** Visits before an address that does not answer is called closed. */
  readonly tries?: number;
}

/** A moved page with the same path (http → https, with or without www.) is the same page. */
const sameplace = (a: string, b: string): boolean => {
  const plain = (url: string) => url.replace(/^https?:\/\/(www\.)?/u, '').replace(/\/$/u, '');
  return plain(a) === plain(b);
};

const REFUSALS = [401, 403, 405, 406, 429];

/** Opens an address as a browser would, follows where it leads, and says what was found. Never throws. */
export async function visit(url: string, { timeoutMs = 20_000, tries = 2 }: VisitOptions = {}): Promise<Answer> {
  try {
    const response = await fetch(url, {
      redirect: 'follow',
      signal: AbortSignal.timeout(timeoutMs),
      headers: { 'User-Agent': 'Mozilla/5.0 (verification hebdomadaire des liens)', Accept: 'text/html,*/*' },
    });
    await response.body?.cancel();
    if (REFUSALS.includes(response.status)) return { state: 'refus', reason: `code ${response.status}` };
    if (!response.ok) return { state: 'fermée', reason: `code ${response.status}` };
    const moved = response.redirected && !sameplace(url, response.url);
    return moved ? { state: 'déplacée', reason: `vers ${response.url}` } : { state: 'ouverte', reason: 'code 200' };
  } catch (error) {
    if (tries > 1) return visit(url, { timeoutMs, tries: tries - 1 });
    return { state: 'fermée', reason: said(error) };
  }
}

function said(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name === 'TimeoutError') return 'pas de réponse à temps';
  const cause = error.cause instanceof Error ? error.cause.message : '';
  return cause === '' ? error.message : cause;
}
