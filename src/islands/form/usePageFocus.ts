import { useEffect, useRef } from 'react';
import { addressOf, questions, type Draft, type FormDefinition, type Position } from '../../forms/index.ts';

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
    const name = nameOfPage(form, position);
    const title = name === null ? siteTitle.current : `${name} – ${form.titre_court} – CPTS, mode d’emploi`;
    document.title = inError ? `Erreur\u00A0: ${title}` : title;
  }, [form, position, inError]);

  useEffect(() => {
    const now = `${address} ${attempts}`;
    if (before.current === now) return;
    before.current = now;
    document.getElementById('contenu')?.scrollIntoView();
    const target =
      document.querySelector<HTMLElement>('.probleme[tabindex]') ?? document.querySelector<HTMLElement>('[data-titre]');
    target?.focus({ preventScroll: true });
  }, [address, attempts]);
}

/** What the tab says of a page of the form; `null` for the first one, which the site has named. */
function nameOfPage(form: FormDefinition, position: Position): string | null {
  if (position === 'intro') return null;
  if (position === 'verifier') return 'Vérifiez vos réponses';
  if (position === 'resultat') return 'Votre PDF';
  const field = questions(form).find((each) => each.field.id === position.question)?.field;
  return field?.question ?? field?.libelle ?? null;
}
