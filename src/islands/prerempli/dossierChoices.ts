import { newTracking, type Answers, type DraftEvent } from '../../forms/index.ts';
import { newId } from '../dossier/newId.ts';
import type { Store } from '../dossier/useStore.ts';
import type { Choices } from './Panel.tsx';

/**
 * What may become of the answers of a link: a dossier of their own, or the empty places of the one that is open.
 *
 * @param opened a dossier is open on this page.
 */
export function dossierChoices(opened: boolean, store: Store, send: (event: DraftEvent) => void): Choices {
  const begin = (answers: Answers) => {
    const id = newId();
    send({ type: 'restored', answers, suivi: newTracking(id, 'Dossier prérempli'), position: 'intro' });
    store.begin(id);
  };
  const complete = (answers: Answers) =>
    send({ type: 'taken', values: Object.entries(answers).map(([id, value]) => ({ path: [id], value })) });
  if (!opened) return { buttons: [{ label: 'Commencer un dossier avec ces réponses', act: begin }] };
  return {
    buttons: [
      { label: 'Compléter ce dossier, sans rien remplacer', act: complete },
      { label: 'Ne rien prendre', act: null },
    ],
  };
}
