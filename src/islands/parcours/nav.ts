import { avancement } from '../../domain/parcours/index.ts';
import { openPath } from '../../storage/parcours/index.ts';

/** The list of steps beside a page: those that the person ticked are marked, each time it comes into the page. */
class NavEtapes extends HTMLElement {
  connectedCallback(): void {
    const { etapes } = openPath().read();
    for (const [rank, step] of this.querySelectorAll('nav > ol > li').entries()) {
      const done = etapes.includes(rank + 1);
      if (!done || step.classList.contains('faite')) continue;
      step.classList.add('faite');
      const said = Object.assign(document.createElement('span'), { className: 'cache', textContent: ', faite' });
      step.querySelector('a')?.append(said);
    }
    const progress = this.querySelector<HTMLElement>('[data-progres]');
    if (progress === null || etapes.length === 0) return;
    progress.textContent = avancement(etapes.length);
    progress.hidden = false;
  }
}

customElements.define('nav-etapes', NavEtapes);
