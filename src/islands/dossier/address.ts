export const PARAMETER = 'dossier';

/** Address of a dossier kept on this device: the page of its form, with its name. */
export const addressOfDossier = (id: string): string => `?${PARAMETER}=${encodeURIComponent(id)}`;
