/** Who prepared the link, in a sentence. */
export const said = (par: string): string => (par === '' ? 'le lien' : `«\u00A0${par}\u00A0»`);
/** Above answers that are not taken yet. */
export const proposes = (par: string): string =>
  `${par === '' ? 'Ce lien' : `Un lien de ${said(par)}`} propose des réponses`;
