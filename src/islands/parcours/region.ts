import { formulairesPour, modele } from '../../domain/parcours/index.ts';
import { montrerLesSeules } from '../region/seules.ts';
import { all, one, say } from './elements.ts';

/**
 * The words and the forms of a region, in each step; `?region=` in the address keeps the choice.
 *
 * @param chosen the person has just chosen; otherwise the address did, and an unknown region is left aside.
 */
export function showRegion(chosen: boolean): void {
  const select = one<HTMLSelectElement>('#region');
  const address = new URL(location.href);
  if (!chosen) select.value = address.searchParams.get('region') ?? '';
  if (select.selectedOptions.length === 0) select.value = '';
  const slug = select.value;
  const nom = slug === '' ? '' : (select.selectedOptions[0]?.text ?? '');
  const named = showNames(slug, nom);
  showForms(slug, nom);
  montrerLesSeules(slug, nom);
  for (const link of all<HTMLAnchorElement>('.etapes a[href^="/contacts/"]')) {
    // The attribute, not `pathname`: that would write the whole address, which no longer answers to this selector and prints.
    link.setAttribute('href', (slug === '' ? '/contacts/' : `/contacts/${slug}/`) + link.search + link.hash);
  }
  if (!chosen) return;
  if (slug === '') address.searchParams.delete('region');
  else address.searchParams.set('region', slug);
  history.replaceState(null, '', address);
  one('#region-dite').textContent = saidOf(slug, nom, named);
}

function saidOf(slug: string, nom: string, named: number): string {
  if (slug === '') return 'Les étapes reprennent leurs noms.';
  if (named === 0)
    return `${nom}\u00A0: aucun nom d’étape propre à cette région n’a été trouvé. Le chemin reste le même.`;
  const portent = named === 1 ? '1 étape sur 9 y porte' : `${named} étapes sur 9 y portent`;
  return `${nom}\u00A0: ${portent} un autre nom, écrit dans l’étape.`;
}

/** « Bretagne : « Territoire de projet » », read from the table of the page. @returns how many steps have a name there. */
function showNames(slug: string, nom: string): number {
  const names = all(`#region-${slug} td`).map((cell) => cell.textContent.trim());
  const known = names.filter((name) => name !== 'Non trouvé').length;
  for (const [rank, line] of all('.etapes .chez').entries()) {
    const found = names[rank] ?? 'Non trouvé';
    const said = found === 'Non trouvé' ? 'nom non trouvé' : `«\u00A0${found}\u00A0»`;
    say(line, slug === '' || known === 0 ? '' : `${nom}\u00A0: ${said}`);
  }
  return known;
}

/** The ARS's own form where it has one, the national one elsewhere. */
function showForms(slug: string, nom: string): void {
  for (const list of all('.etapes .a-remplir')) {
    const offered = [...list.querySelectorAll<HTMLElement>('li')].map((line) => ({
      line,
      region: line.dataset['region'] === '' ? undefined : line.dataset['region'],
    }));
    const wanted = formulairesPour(offered, slug);
    const block = list.closest<HTMLElement>('[data-a-remplir]');
    if (block) block.hidden = wanted.length === 0;
    for (const { line, region } of offered) {
      line.hidden = !wanted.some((one) => one.line === line);
      const mark = line.querySelector<HTMLElement>('[data-modele]');
      if (mark === null) continue;
      mark.dataset['modele'] ||= mark.textContent;
      mark.textContent = slug === '' ? mark.dataset['modele'] : modele({ region }, nom, slug);
    }
  }
}
