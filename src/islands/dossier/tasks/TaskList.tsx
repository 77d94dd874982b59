import { useMemo } from 'react';
import { addressOf, progress } from '../../../forms/index.ts';
import { MakingView } from '../documents/MakingView.tsx';
import { useMaking } from '../documents/useMaking.ts';
import { draftPdf } from '../documents/wishes.ts';
import { PageTitle } from '../../form/fields/Label.tsx';
import { Icon } from '../../form/Icon.tsx';
import { AuthorField, ErrandBanner } from '../equipe/index.ts';
import { Consent } from '../Consent.tsx';
import { IncomingFile } from './IncomingFile.tsx';
import type { RoomProps } from '../room.ts';
import { FilePanel } from './FilePanel.tsx';
import { Offers } from './Offers.tsx';
import { ProgressPanel } from './ProgressPanel.tsx';
import { Tasks } from './Tasks.tsx';
import { TeamPanel } from './TeamPanel.tsx';
import { sectionsInWords } from './words.ts';

/** The list of tasks of a dossier: where one always comes back to. */
export function TaskList(props: RoomProps) {
  const { draft, adresse } = props;
  const { form, answers, suivi } = draft;
  const now = useMemo(() => progress(form, answers, suivi, new Date().toISOString()), [form, answers, suivi]);
  const making = useMaking();
  return (
    <>
      <div className="tete">
        <p className="etape-q">{form.titre_court}</p>
        <PageTitle>{suivi?.nom ?? form.titre_court}</PageTitle>
        <p className="chapo">
          {sectionsInWords(now)} «&nbsp;Terminé&nbsp;» veut dire relu par l’équipe&#8239;; rien n’est envoyé.
        </p>
      </div>
      <div className="deux">
        <div>
          <Consent store={props.store} onConsent={props.onConsent} />
          <ErrandBanner {...props} />
          {props.incoming !== null && <IncomingFile {...props} incoming={props.incoming} />}
          <FilePanel {...props} progress={now} />
          <Offers {...props} />
          <Tasks form={form} progress={now} suivi={suivi} />
          <div className="actions">
            <a className="btn" href={addressOf('verifier')}>
              Vérifier le dossier et faire les documents
            </a>
            <button className="btn second" type="button" onClick={() => making.start(draftPdf(draft, adresse))}>
              <Icon name="pdf" />
              Préparer le brouillon en PDF
            </button>
            <a className="btn second" href={addressOf('equipe')}>
              <Icon name="imprimer" />
              Tableau de bord de l’équipe
            </a>
          </div>
          <p className="meta h">
            Le brouillon porte BROUILLON sur chaque page&nbsp;: il sert à relire. Vérifiez le dossier pour faire le PDF
            à envoyer.
          </p>
          <MakingView making={making} />
          <p className="h">
            <a href={location.pathname}>Tous mes dossiers sur cet appareil</a>
          </p>
        </div>
        <aside className="colle pile">
          <ProgressPanel progress={now} seed={suivi?.dossier ?? ''} />
          <TeamPanel draft={draft} progress={now}>
            <AuthorField {...props} aide="Il signe ce que vous écrivez, pour l’équipe. Il n’est pas imprimé." />
          </TeamPanel>
        </aside>
      </div>
    </>
  );
}
