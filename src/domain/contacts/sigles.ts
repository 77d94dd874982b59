/** Short and former names by which a région is called, folded as `plier` does. */
const SIGLES: Readonly<Record<string, string>> = {
  ara: 'auvergne rhone alpes',
  aura: 'auvergne rhone alpes',
  bfc: 'bourgogne franche comte',
  cvl: 'centre val de loire',
  ge: 'grand est',
  hdf: 'hauts de france',
  idf: 'ile de france',
  'region parisienne': 'ile de france',
  na: 'nouvelle aquitaine',
  naq: 'nouvelle aquitaine',
  paca: 'provence alpes cote d azur',
  'region sud': 'provence alpes cote d azur',
  pdl: 'pays de la loire',
};

/** The folded name of the région that a folded short name stands for: « paca » → « provence alpes cote d azur ». */
export const sigleDeRegion = (plie: string): string | undefined => SIGLES[plie];
