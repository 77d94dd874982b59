import {
  addressOf,
  isMineToWrite,
  type FormDefinition,
  type PageProgress,
  type Progress,
  type Tracking,
} from '../../../forms/index.ts';
import { Status } from './Status.tsx';
import { missingInWords } from './words.ts';

interface Props {
  readonly form: FormDefinition;
  readonly progress: Progress;
  readonly suivi: Tracking | null;
}

/**
 * The sections by part, in the order of the official form; each row is a link, but for what is not possible yet. A copy made
 * for some sections leads to these alone, and names the others under a fold.
 */
export function Tasks({ form, progress, suivi }: Props) {
  const rows = progress.pages.filter(({ page }) => isMineToWrite(suivi, page.section.id));
  const others = progress.pages.filter((row) => !rows.includes(row));
  return (
    <>
      <Parts form={form} all={rows} hasFile={progress.dernierFichier !== undefined} />
      {others.length > 0 && (
        <details className="autres-sections">
          <summary>Les autres sections ne vous sont pas confiées</summary>
          <ul>
            {others.map(({ page }) => (
              <li key={page.id}>{page.tache}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

interface PartsProps {
  readonly form: FormDefinition;
  readonly all: readonly PageProgress[];
  /** A file was saved once: what changed since is said. */
  readonly hasFile: boolean;
}

function Parts({ form, all, hasFile }: PartsProps) {
  const parts = [...form.parties, { id: undefined, titre: 'Autres sections', tache: undefined }];
  return parts.map(({ id, titre, tache }) => {
    const rows = all.filter(({ page }) => page.partie === id);
    if (rows.length === 0) return null;
    const name = `partie-${id ?? 'autres'}`;
    return (
      <section key={name} aria-labelledby={name}>
        {(form.parties.length > 0 || id !== undefined) && (
          <h2 className="soustitre hh" id={name}>
            {tache ?? titre}
          </h2>
        )}
        <ul className="taches" role="list">
          {rows.map((row) => (
            <Task key={row.page.id} row={row} hasFile={hasFile} />
          ))}
        </ul>
      </section>
    );
  });
}

function Task({ row, hasFile }: { readonly row: PageProgress; readonly hasFile: boolean }) {
  const { page, etat, phrase, suivi, manquantes, modifiees } = row;
  const about = [
    inCharge(suivi.responsable, suivi.relecteur),
    phrase ?? '',
    etat === 'cours' ? missingInWords(manquantes) : '',
    modifiees > 0 && hasFile && etat !== 'non' ? 'modifiée depuis le dernier fichier' : '',
  ].filter((each) => each !== '');
  return (
    <li>
      {etat === 'non' ? <span>{page.tache}</span> : <a href={addressOf({ question: page.id })}>{page.tache}</a>}
      <Status etat={etat} />
      {about.length > 0 && <span className="qui">{sentence(about.join('. '))}</span>}
    </li>
  );
}

const sentence = (text: string): string =>
  text.replace(/(^|\. )(\p{Ll})/gu, (_, before: string, first: string) => before + first.toLocaleUpperCase('fr'));

/** « Dominique Exemple, à relire par Claude Modèle » */
export function inCharge(responsable = '', relecteur = ''): string {
  const reader = relecteur === '' ? '' : `à relire par ${relecteur}`;
  return [responsable, reader].filter((each) => each !== '').join(', ');
}
