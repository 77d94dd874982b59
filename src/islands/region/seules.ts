import { all, say } from '../parcours/elements.ts';

/**
 * What belongs to one région is shown to that one, or to somebody who chose none; where nothing was read for it, the
 * page says so.
 *
 * @param slug '' for the whole country.
 */
export function montrerLesSeules(slug: string, nom: string): void {
  for (const element of all('[data-seule-region]')) {
    element.hidden = slug !== '' && element.dataset['seuleRegion'] !== slug;
  }
  for (const ligne of all('[data-rien-lu]')) {
    const connue = ligne.parentElement?.querySelector(`[data-seule-region="${slug}"]`) ?? null;
    say(ligne, slug === '' || connue !== null ? '' : `${nom}\u00A0: nous n’avons rien lu pour cette région.`);
  }
}
