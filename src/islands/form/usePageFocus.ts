import { useEffect, useRef } from 'react';
import { addressOf, type Draft, type Position } from '../../forms/index.ts';
import { controlId } from './ids.ts';

/**
 * What a change of page does anywhere on the web, done by hand: title of the tab, top of the page, focus on the h1; on
 * the error summary when there is one.
 */
export function usePageFocus({ form, position, problems, attempts, suivi }: Draft): void {
  const siteTitle = useRef('');
  const address = addressOf(position);
  const inError = problems.length > 0;
  // A dossier that begins is another screen, at the same address.
  const screen = `${address} ${attempts} ${suivi === null}`;
  const before = useRef(screen);

  useEffect(() => {
    siteTitle.current ||= document.title;
    const name = nameOfPage(position);
    const title = name === null ? siteTitle.current : `${name} – ${form.titre_court} – CPTS, mode d’emploi`;
    document.title = inError ? `Erreur\u00A0: ${title}` : title;
  }, [form, position, inError]);

  useEffect(() => {
    if (before.current === screen) return;
    before.current = screen;
    document.getElementById('contenu')?.scrollIntoView();
    const target = targetOf(position);
    target?.closest('.groupe')?.scrollIntoView();
    target?.focus({ preventScroll: true });
  }, [screen, position]);
}

/** What the tab says of a page of the form: its title, read where the page shows it; `null` for the first one. */
function nameOfPage(position: Position): string | null {
  if (position === 'intro') return null;
  if (position === 'verifier') return 'Vérifiez vos réponses';
  if (position === 'resultat') return 'Votre PDF';
  return document.querySelector('[data-titre]')?.textContent ?? null;
}

/** The control that the address names, or what holds it when it is folded away; the error summary; the title. */
function targetOf(position: Position): HTMLElement | null {
  const found = document.querySelector<HTMLElement>('.probleme[tabindex]');
  if (found !== null) return found;
  const path = typeof position === 'object' ? (position.champ?.split('/') ?? []) : [];
  for (let length = path.length; length > 0; length -= 1) {
    const control = document.getElementById(controlId(path.slice(0, length)));
    if (control !== null) return control;
  }
  return document.querySelector<HTMLElement>('[data-titre]');
}
