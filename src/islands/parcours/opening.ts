import { all, one } from './elements.ts';

const steps = () => all<HTMLDetailsElement>('.etapes details');

/**
 * « Tout ouvrir », « Tout fermer » ; an address that ends with a step or a region opens it, even in a browser that does
 * not by itself.
 *
 * @returns whether the address opened something.
 */
export function followOpening(): boolean {
  const button = one<HTMLButtonElement>('[data-tout]');
  const allOpen = () => steps().every(({ open }) => open);
  const label = () => {
    button.textContent = allOpen() ? 'Tout fermer' : 'Tout ouvrir';
  };
  button.addEventListener('click', () => {
    const open = !allOpen();
    for (const step of steps()) step.open = open;
    label();
  });
  for (const step of steps()) step.addEventListener('toggle', label);
  one('.tout-ouvrir').hidden = false;
  addEventListener('hashchange', openTarget);
  return openTarget();
}

/** Opens the first step left to do, and no other. */
export function openNext(done: readonly number[]): void {
  const next = steps().findIndex((_step, rank) => !done.includes(rank + 1));
  for (const [rank, step] of steps().entries()) step.open = rank === next;
}

function openTarget(): boolean {
  const target = location.hash === '' ? null : document.getElementById(location.hash.slice(1));
  const holder = target?.closest('details');
  if (!holder) return false;
  if (!holder.open) {
    holder.open = true;
    target?.scrollIntoView();
  }
  return true;
}
