import type { Answers, DraftEvent } from '../../forms/index.ts';
import { isEmpty } from '../form/emptiness.ts';
import type { KeptDraft } from '../form/useKeptDraft.ts';
import type { Choices } from './Panel.tsx';

/** What may become of the answers of a link: taken at once in an empty form, chosen beside answers or a draft. */
export function formChoices(answers: Answers, keeping: KeptDraft, send: (event: DraftEvent) => void): Choices {
  const replace = (theirs: Answers) => {
    keeping.leave();
    send({ type: 'restored', answers: theirs });
  };
  if (keeping.found === null && isEmpty(answers)) return { atOnce: replace, buttons: [] };
  const complete = (theirs: Answers) => {
    if (keeping.found !== null) send({ type: 'restored', answers: keeping.found.answers });
    keeping.leave();
    send({ type: 'taken', values: Object.entries(theirs).map(([id, value]) => ({ path: [id], value })) });
  };
  return {
    buttons: [
      { label: 'Compléter mes réponses, sans rien remplacer', act: complete },
      { label: 'Remplacer mes réponses par celles du lien', act: replace },
      { label: 'Garder mes réponses telles quelles', act: null },
    ],
  };
}
