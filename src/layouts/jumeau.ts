/** Pages that are read: a text without its frame is made beside each of them, after the build. The others are used. */
const LUES =
  /^\/(?:(?:guides|missions|contacts|sources)\/[^/]+(?:\/[^/]+)?|etapes|glossaire|sources|nouveautes|fiabilite|accessibilite|confidentialite|mentions-legales)\/$/u;
const OUTILS = new Set(['/missions/comparer/', '/contacts/signaler/']);

/** Address of the Markdown twin of a page: `/guides/le-territoire/` → `/guides/le-territoire.md`; nothing for a tool. */
export const jumeau = (page: string): string | undefined =>
  LUES.test(page) && !OUTILS.has(page) ? page.replace(/\/$/u, '.md') : undefined;
