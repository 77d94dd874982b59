import { useMemo } from 'react';
import { addressOf, fileName, progress } from '../../../forms/index.ts';
import { civilDay } from '../../document/index.ts';
import { BackLink } from '../../form/BackLink.tsx';
import { dayAndClock } from '../../form/clock.ts';
import { PageTitle } from '../../form/fields/Label.tsx';
import { Icon } from '../../form/Icon.tsx';
import { MakingView } from '../documents/MakingView.tsx';
import { useMaking } from '../documents/useMaking.ts';
import type { RoomProps } from '../room.ts';
import { Status } from '../tasks/Status.tsx';
import { sectionsDone, sizeInWords } from '../tasks/words.ts';
import { dashboard, whatIsMissing } from './dashboard.ts';

/** « Mode équipe en réunion » : the whole dossier on one page, on a screen or on paper. */
export function Team({ draft, adresse, send }: RoomProps) {
  const { form, answers, suivi } = draft;
  const today = useMemo(() => new Date(), []);
  const now = useMemo(() => progress(form, answers, suivi, today.toISOString()), [form, answers, suivi, today]);
  const making = useMaking();
  const nom = suivi?.nom ?? form.titre_court;
  const makePdf = () => {
    const jour = civilDay(today);
    making.start({
      order: { model: dashboard({ form, nom, progress: now, jour, adresse }), date: today },
      name: fileName(form, answers, jour, 'pdf', 'tableau-de-bord'),
      libelle: 'Le tableau de bord',
    });
  };
  return (
    <div className="tableau-de-bord">
      <BackLink onBack={() => send({ type: 'back' })} />
      <p className="etape-q">Tableau de bord</p>
      <PageTitle>{nom}</PageTitle>
      <p>{`${sectionsDone(now)}. ${sizeInWords(now)} Établi le ${dayAndClock(today)}.`}</p>
      <div className="tableau empile">
        <table>
          <caption>Les sections du dossier</caption>
          <thead>
            <tr>
              <th scope="col">Section</th>
              <th scope="col">Confiée à</th>
              <th scope="col">Relue par</th>
              <th scope="col">Où elle en est</th>
              <th scope="col">Ce qui manque</th>
            </tr>
          </thead>
          <tbody>
            {now.pages.map((row) => (
              <tr key={row.page.id}>
                <th scope="row">
                  {row.etat === 'non' ? (
                    row.page.tache
                  ) : (
                    <a href={addressOf({ question: row.page.id })}>{row.page.tache}</a>
                  )}
                </th>
                <td data-l="Confiée à">{row.suivi.responsable ?? ''}</td>
                <td data-l="Relue par">{row.suivi.relecteur ?? ''}</td>
                <td data-l="Où elle en est">
                  <Status etat={row.etat} />
                </td>
                <td data-l="Ce qui manque">{whatIsMissing(row)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div className="actions">
        <button className="btn" type="button" onClick={() => print()}>
          <Icon name="imprimer" />
          Imprimer
        </button>
        <button className="btn second" type="button" onClick={makePdf}>
          <Icon name="pdf" />
          Tableau de bord en PDF
        </button>
      </div>
      <MakingView making={making} />
    </div>
  );
}
