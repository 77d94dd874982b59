/** How far the nine steps are, said politely. */
export function avancement(faites: number): string {
  if (faites === 0) return 'Neuf étapes, un territoire';
  if (faites === 9) return 'Les 9 étapes sont faites';
  return faites === 1 ? '1 étape sur 9 faite' : `${faites} étapes sur 9 faites`;
}
