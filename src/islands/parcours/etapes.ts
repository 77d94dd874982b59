/** What a script adds to /etapes/: opening all at once; the ticks and the words of a region, loaded when they are used. */
import { pathIsKept } from '../../storage/parcours/key/index.ts';
import { one } from './elements.ts';
import { followOpening, openNext } from './opening.ts';

const targeted = followOpening();

const ticks = async (first?: HTMLInputElement) => {
  const { followTicks } = await import('./ticks.ts');
  return followTicks(first);
};
if (pathIsKept()) {
  void ticks()
    .then((done) => targeted || openNext(done))
    .catch(() => null);
} else {
  const first = ({ target }: Event) => void (target instanceof HTMLInputElement && ticks(target).catch(() => null));
  one('.etapes').addEventListener('change', first, { once: true });
}

const form = one<HTMLFormElement>('#choix-region');
const region = async (chosen: boolean) => (await import('./region.ts')).showRegion(chosen);
form.addEventListener('submit', (event) => {
  event.preventDefault();
  region(true).catch(() => form.submit());
});
if (new URLSearchParams(location.search).has('region')) void region(false).catch(() => null);
