import { useEffect, useRef } from 'react';
import { addressOf, type Draft } from '../../forms/index.ts';

/**
 * What a change of page does anywhere on the web, done by hand: title of the tab, top of the page, focus on the h1; on
 * the error summary when there is one.
 */
export function usePageFocus({ form, position, problems, attempts }: Draft): void {
  const siteTitle = useRef('');
  const address = addressOf(position);
  const inError = problems.length > 0;
  const before = useRef(`${address} ${attempts}`);

  useEffect(() => {
    siteTitle.current ||= document.title;
    const heading = document.querySelector('[data-titre]')?.textContent ?? '';
    const title = position === 'intro' ? siteTitle.current : `${heading} – ${form.titre_court} – CPTS, mode d’emploi`;
    document.title = inError ? `Erreur\u00A0: ${title}` : title;
  }, [form, position, inError]);

  useEffect(() => {
    const now = `${address} ${attempts}`;
    if (before.current === now) return;
    before.current = now;
    document.getElementById('contenu')?.scrollIntoView();
    const target =
      document.querySelector<HTMLElement>('.probleme') ?? document.querySelector<HTMLElement>('[data-titre]');
    target?.focus({ preventScroll: true });
  }, [address, attempts]);
}
