/** Who prepared the link, in a sentence. */
export const said = (par: string): string => (par === '' ? 'un lien' : `«\u00A0${par}\u00A0»`);
