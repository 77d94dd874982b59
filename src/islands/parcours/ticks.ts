import { dateEnFrancais } from '../../domain/francais/index.ts';
import { avancement } from '../../domain/parcours/index.ts';
import { openPath, type PathPlace } from '../../storage/parcours/index.ts';
import { all, one, say } from './elements.ts';

const KEPT: Readonly<Record<PathPlace, string>> = {
  appareil: 'Vos coches sont gardées dans ce navigateur. Elles ne sont envoyées à personne.',
  visite: 'Vos coches s’effacent quand vous fermez cet onglet.',
  page: 'Vos coches s’effacent quand vous quittez cette page.',
};

/**
 * « C’est fait » in each step, the cells that fill, and the question asked once, where the first tick was.
 *
 * @param first the box whose tick called this script.
 * @returns numbers of the steps ticked.
 */
export function followTicks(first?: HTMLInputElement): readonly number[] {
  const path = openPath();
  const boxes = all<HTMLInputElement>('[data-coche]');
  const question = one('#accord');
  const where = one('#ou-sont-les-coches');
  const told = one('#parcours-dit');
  let asked = false;

  const show = () => {
    const { etapes, documents } = path.read();
    for (const box of boxes) box.checked = etapes.includes(Number(box.dataset['coche']));
    fillCells(etapes);
    one('#progres').textContent = avancement(etapes.length);
    where.textContent = KEPT[path.place()];
    one('.avancee').hidden = path.place() === 'page' && etapes.length === 0;
    for (const line of all('[data-document]')) {
      const made = documents.find(({ formulaire }) => formulaire === line.dataset['document']);
      say(line, made ? `Fait ici le ${dateEnFrancais(made.le)}` : '');
    }
    const last = documents.at(-1);
    say(one('#dernier-document'), last ? `Dernier document\u00A0: ${last.titre}, le ${dateEnFrancais(last.le)}.` : '');
  };

  const ticked = (box: HTMLInputElement) => {
    path.tick(Number(box.dataset['coche']), box.checked);
    show();
    if (!box.checked || asked || path.place() !== 'page') return;
    asked = true;
    box.closest('label')?.after(question);
    question.hidden = false;
    told.textContent = 'Une question suit la case\u00A0: garder vos coches sur cet appareil\u202F?';
  };
  for (const box of boxes) box.addEventListener('change', () => ticked(box));
  for (const button of all<HTMLButtonElement>('#accord button')) {
    button.addEventListener('click', () => {
      path.answer(button.value === 'oui');
      question.hidden = true;
      show();
      const outcome = answered(KEPT[path.place()]);
      question.after(outcome);
      outcome.focus();
    });
  }
  one('#tout-oublier').addEventListener('click', () => {
    path.forget();
    asked = false;
    for (const outcome of all('.corps > .annonce')) outcome.remove();
    show();
    one('.avancee').hidden = false;
    where.textContent = 'Vos coches sont oubliées\u00A0: il n’en reste rien sur cet appareil.';
    where.focus();
  });
  addEventListener('storage', show);
  if (first) ticked(first);
  else show();
  return path.read().etapes;
}

/** What the answer means stands in place of the question, and takes the focus. */
function answered(phrase: string): HTMLElement {
  return Object.assign(document.createElement('p'), { className: 'annonce', tabIndex: -1, textContent: phrase });
}

/** The drawing and the titles of the steps say the same thing. */
function fillCells(etapes: readonly number[]): void {
  const numbers = document.querySelectorAll('aside .mosaique text');
  for (const [rank, cell] of document.querySelectorAll('aside .mosaique .c').entries()) {
    cell.classList.toggle('f', etapes.includes(rank + 1));
    numbers[rank]?.classList.toggle('inv', etapes.includes(rank + 1));
  }
  for (const [rank, mark] of all('.etapes .faite').entries()) mark.hidden = !etapes.includes(rank + 1);
}
