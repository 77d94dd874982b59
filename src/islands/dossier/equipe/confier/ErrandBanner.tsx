import { addressOf, sectionsToWrite } from '../../../../forms/index.ts';
import { Icon } from '../../../form/Icon.tsx';
import type { RoomProps } from '../../room.ts';
import { namesOf } from '../fusion/kinds.ts';
import { Confirm } from '../Confirm.tsx';
import { whoAndWhen } from '../words.ts';

/** On a copy that was made for some sections to be written: which ones, and how to give them back. */
export function ErrandBanner({ draft: { form, suivi }, saving, track }: Pick<RoomProps, 'draft' | 'saving' | 'track'>) {
  const sections = sectionsToWrite(suivi);
  if (sections === null || suivi?.confie === undefined) return null;
  const [first] = sections;
  return (
    <section className="panneau fort" aria-labelledby="confiees-titre">
      <h2 id="confiees-titre">
        {sections.length === 1 ? 'Une section vous est confiée' : `${sections.length}\u00a0sections vous sont confiées`}
      </h2>
      <p>
        {namesOf(form, sections)}, <span className="meta">{whoAndWhen(suivi.confie)}</span>. Seules ces sections
        reviendront dans le dossier.
      </p>
      <div className="actions">
        {first !== undefined && sections.length === 1 && (
          <a className="btn" href={addressOf({ question: first })}>
            Écrire cette section
          </a>
        )}
        <button className="btn second" type="button" onClick={() => saving.json()}>
          <Icon name="enregistrer" />
          Rendre {sections.length === 1 ? 'cette section' : 'ces sections'}
        </button>
        <Confirm
          verbe="En faire mon dossier"
          quoi="plutôt que de rendre ces sections"
          question="Cette copie deviendra un dossier à part entière, sans lien avec celui d’où elle vient."
          garder="La garder pour la rendre"
          onConfirm={() => track({ quoi: 'affranchie' })}
        />
      </div>
      <p className="annonce" role="status">
        {saving.said}
      </p>
    </section>
  );
}
