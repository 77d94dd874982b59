import { useMemo, useState } from 'react';
import { asidesOf, type AsideAnswer } from '../../../../forms/index.ts';
import { Said } from '../../../form/Said.tsx';
import type { RoomProps } from '../../room.ts';
import { Confirm } from '../Confirm.tsx';
import { sectionName, whoAndWhen } from '../words.ts';

type Props = Pick<RoomProps, 'draft' | 'track'> & {
  /** Id of the only section shown; absent: all. */
  readonly section?: string;
};

/** Answers that a merge put aside: to read, to copy, to let go. */
export function Asides({ draft: { form, answers, suivi }, track, section }: Props) {
  const all = useMemo(() => asidesOf(form, answers, suivi), [form, answers, suivi]);
  const asides = section === undefined ? all : all.filter((each) => each.section === section);
  const [said, say] = useState('');
  const copy = ({ lignes }: AsideAnswer) =>
    navigator.clipboard.writeText(lignes.join('\n')).then(
      () => say('La réponse est copiée\u00a0: collez-la où vous voulez.'),
      () => say('La copie n’a pas été possible ici. Sélectionnez le texte, puis copiez-le.'),
    );
  const dismiss = ({ cle, rang }: AsideAnswer) => {
    track({ quoi: 'de_cote_retire', cle, rang });
    say('La réponse n’est plus gardée de côté.');
  };
  return (
    <section className={asides.length > 0 ? 'hh' : undefined} aria-label="Réponses mises de côté" tabIndex={-1}>
      {asides.length > 0 && (
        <>
          <h2 className="soustitre">Réponses mises de côté</h2>
          <p>Une fusion a gardé deux réponses là où une seule a sa place. Celles-ci attendent que vous les relisiez.</p>
          <ul className="gestes h" role="list">
            {asides.map((aside) => (
              <li key={`${aside.cle} ${aside.rang}`}>
                <p>
                  <strong>{aside.libelles.join(', ')}</strong>
                  <span className="meta bloc">
                    {sectionName(form, aside.section)}, {whoAndWhen(aside)}
                  </span>
                </p>
                <p className="cote-texte">{aside.lignes.join('\n')}</p>
                <div className="gestes-element">
                  <button className="btn lien" type="button" onClick={() => void copy(aside)}>
                    Copier<span className="cache"> {aside.libelles.join(', ')}</span>
                  </button>
                  <Confirm
                    verbe="Ne plus garder"
                    quoi={aside.libelles.join(', ')}
                    question="Cette réponse disparaîtra du dossier."
                    garder="La garder de côté"
                    leaves
                    onConfirm={() => dismiss(aside)}
                  />
                </div>
              </li>
            ))}
          </ul>
        </>
      )}
      <Said sentence={said} />
    </section>
  );
}
