/** Weight of a picture held in base64, in bytes. */
export const weightOf = (donnees: string): number =>
  Math.floor((donnees.length * 3) / 4) - (/=*$/u.exec(donnees)?.[0].length ?? 0);

/** The picture among files chosen, dropped or pasted; the first file when none says that it is one. */
export const pictureAmong = (files: Iterable<File>): File | undefined => {
  const all = [...files];
  return all.find(({ type }) => type.startsWith('image/')) ?? all[0];
};
