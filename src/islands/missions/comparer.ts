import { comparaison } from '../../domain/missions/index.ts';
import { all, one, say } from '../parcours/elements.ts';

/** Two missions side by side: of the table of all, the columns that the address does not name are hidden. */
const [first, second] = [one<HTMLSelectElement>('[name=a]'), one<HTMLSelectElement>('[name=b]')];
const known = [...first.options].map(({ value }) => value).filter((value) => value !== '');
const asked = comparaison(new URLSearchParams(location.search), known);

first.value = asked.a;
second.value = asked.b;
if (!asked.ok) say(one('[data-phrase]'), asked.phrase);
else {
  one('[data-comparaison]').classList.remove('toutes');
  const column = (slug: string) => all(`[data-mission="${slug}"]`);
  for (const slug of known) for (const cell of column(slug)) cell.hidden = slug !== asked.a && slug !== asked.b;
  // In the order asked: the first one named stands first.
  for (const cell of column(asked.b)) cell.parentElement?.append(cell);
  const name = (menu: HTMLSelectElement) => menu.selectedOptions[0]?.text ?? '';
  document.title = `${name(first)} et ${name(second)}\u00A0– ${document.title}`;
}
