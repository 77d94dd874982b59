/** Words that begin the name of a mailbox read by a service, whoever works there. */
const SERVICE =
  /^(accueil|ars|association|bal|contact|coordination|cpam|cpts|direction|info|infos|pole|secretariat|service|urps)(?=[-._]|$)/;

/** Domains that no one owns: sample data may use them. */
const FICTIF = /@([a-z0-9-]+\.)*exemple\.(fr|org)$|@([a-z0-9-]+\.)*example\.(com|org|net)$/;

/**
 * True when an address is a service's mailbox (`ars-bretagne-secretariat-daspf@…`), or plainly fictitious.
 *
 * Anything else is taken for a person's: `prenom.nom@…` may not be published, even when a source prints it.
 */
export function estBoiteDeService(adresse: string): boolean {
  const minuscules = adresse.toLowerCase();
  return SERVICE.test(minuscules.split('@')[0] ?? '') || FICTIF.test(minuscules);
}

/** Every e-mail address written in a text. */
export function courrielsDans(texte: string): string[] {
  return texte.match(/[\w.+-]+@[\w-]+(\.[\w-]+)+/g) ?? [];
}
