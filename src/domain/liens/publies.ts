/** Every address that the site has ever answered, `content/liens-publies.json`: nothing is ever taken out of it. */
export interface Publies {
  /** Path → day of its first edition, `AAAA-MM-JJ`, gathered by day. */
  readonly publiees: readonly { readonly depuis: string; readonly adresses: readonly string[] }[];
  /** Pages that another one has taken the place of: their address still answers. */
  readonly remplacees: readonly { readonly adresse: string; readonly par: string; readonly le: string }[];
}

/** All of them, whatever their day. */
export const adressesPubliees = ({ publiees }: Publies): string[] => publiees.flatMap(({ adresses }) => adresses);

/** What the site promises to answer for ever: pages, documents to take away, data, feeds; never scripts or pictures. */
export const estPromise = (adresse: string): boolean =>
  adresse.endsWith('/') ||
  /^\/(telechargements|donnees(?!\/communes))\/[^.]+\.(pdf|docx|json|csv)$|^\/[a-z/-]+\.(xml|json)$/u.test(adresse);

/** The same register with the addresses of a new edition; those it already has keep their day. */
export function avecNouvelles(publies: Publies, adresses: readonly string[], jour: string): Publies {
  const connues = new Set(adressesPubliees(publies));
  const nouvelles = adresses.filter((adresse) => estPromise(adresse) && !connues.has(adresse));
  if (nouvelles.length === 0) return publies;
  const meme = publies.publiees.find(({ depuis }) => depuis === jour);
  const duJour = { depuis: jour, adresses: [...(meme?.adresses ?? []), ...nouvelles].sort() };
  return { ...publies, publiees: [...publies.publiees.filter((each) => each !== meme), duJour] };
}
