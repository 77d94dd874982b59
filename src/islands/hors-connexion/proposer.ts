/**
 * What to do about a page that is not on this device, whose address the browser still shows: try again, or read the page
 * that is kept and says the same. Nothing to try at the address of this page itself.
 */
export function proposer(racine: ParentNode, chemin: string): void {
  const reessayer = racine.querySelector<HTMLAnchorElement>('[data-reessayer]');
  if (reessayer !== null) reessayer.hidden = chemin.startsWith('/hors-connexion/');
  const repli = racine.querySelector<HTMLAnchorElement>('[data-repli]');
  const region = regionDe(chemin);
  if (repli === null || region === null) return;
  repli.href = `/contacts/${region}/`;
  repli.textContent = 'Lire la page de la région';
}

/** The région of a page of contacts below it: `/contacts/normandie/orne/` → `normandie`. */
export const regionDe = (chemin: string): string | null => /^\/contacts\/([a-z-]+)\/./u.exec(chemin)?.[1] ?? null;
