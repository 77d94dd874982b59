import { lazy, Suspense, useEffect, useMemo, useState } from 'react';
import { fileName, type Draft } from '../../forms/index.ts';
import { civilDay } from '../document/index.ts';
import { PageTitle } from './fields/Label.tsx';
import { FileActions } from './FileActions.tsx';
import { noteMade } from './noteMade.ts';
import { ReplacedCharacters } from './ReplacedCharacters.tsx';
import { SaveAnswers } from './SaveAnswers.tsx';
import { pageAddress } from './pageAddress.ts';
import { Sending } from './Sending.tsx';
import { usePdf } from './usePdf.ts';

/** Rarely needed: loaded then. */
const UnreadablePictures = lazy(() =>
  import('./UnreadablePictures.tsx').then((module) => ({ default: module.UnreadablePictures })),
);

interface Props {
  readonly draft: Draft;
  readonly adresse: string;
  /** The person takes away a file that holds the answers. */
  readonly onTaken: () => void;
  readonly onSave: () => string;
}

const TITLES = {
  'en-cours': 'Votre PDF se prépare',
  pret: 'Votre PDF est prêt',
  echec: 'Le PDF n’a pas pu être préparé',
} as const;

/** The document, what to do with it, and the reminder that nobody else has it. Made again from the answers at each visit. */
export function ResultPage({ draft, adresse, onTaken, onSave }: Props) {
  const { form, answers } = draft;
  const [date, setDate] = useState(() => new Date());
  const [reusable, setReusable] = useState(true);
  const order = useMemo(
    () =>
      ({
        form,
        answers,
        adresse: pageAddress(adresse, location),
        date,
        produit: 'pdf',
        reutilisable: reusable,
      }) as const,
    [form, answers, adresse, date, reusable],
  );
  const name = fileName(form, answers, civilDay(date), 'pdf');
  const pdf = usePdf(order, name);
  const made = pdf.etat === 'pret';
  useEffect(() => void (made && noteMade(form, date)), [made, form, date]);
  return (
    <div className="deux">
      <div>
        <p>
          <a className="retour" href="#verifier">
            Retour
          </a>
        </p>
        <p className="etape-q">{form.titre_court}</p>
        <PageTitle>{TITLES[pdf.etat]}</PageTitle>
        {/* The h1 was read while the document was being made: what changed since is heard too. */}
        <p className="cache" role="status">
          {pdf.etat === 'pret' && TITLES.pret}
        </p>
        <div className="panneau fort ocre h">
          <p className="titre">Ce document n’a pas encore été envoyé.</p>
          <p>Il est sur votre appareil, et nulle part ailleurs. C’est à vous de l’envoyer.</p>
        </div>
        {pdf.etat === 'pret' && (
          <>
            <p className="h">
              Le fichier s’appelle <strong className="code">{pdf.file.name}</strong>. S’il ne s’ouvre pas ou ne
              s’enregistre pas, essayez un autre de ces boutons.
            </p>
            <FileActions file={pdf.file} url={pdf.url} onTaken={reusable ? onTaken : undefined} />
            <ReplacedCharacters characters={pdf.remplaces} />
            {pdf.illisibles.length > 0 && (
              <Suspense fallback={null}>
                <UnreadablePictures pictures={pdf.illisibles} />
              </Suspense>
            )}
          </>
        )}
        {pdf.etat === 'echec' && <Failure onRetry={() => setDate(new Date())} onSave={onSave} />}
        <Sending form={form} answers={answers} fichier={name} />
      </div>
      <aside className="pile">
        <Reusable reusable={reusable} onChange={setReusable} onSave={onSave} />
      </aside>
    </div>
  );
}

function Failure({ onRetry, onSave }: { onRetry: () => void; onSave: () => string }) {
  return (
    <div className="probleme h" role="alert">
      <p>
        Le moteur du PDF ou ses polices ne sont pas arrivés jusqu’ici. Vos réponses sont intactes. Vérifiez votre
        connexion, puis recommencez.
      </p>
      <div className="actions">
        <button className="btn" type="button" onClick={onRetry}>
          Recommencer
        </button>
      </div>
      <SaveAnswers onSave={onSave} />
    </div>
  );
}

interface ReusableProps {
  readonly reusable: boolean;
  readonly onChange: (reusable: boolean) => void;
  readonly onSave: () => string;
}

/** What the file lets its reader take up again, and the same file without it. */
function Reusable({ reusable, onChange, onSave }: ReusableProps) {
  return (
    <section className="repere" aria-labelledby="reutilisable-titre">
      <h2 id="reutilisable-titre">Reprendre plus tard</h2>
      <p>
        {reusable
          ? 'Ce PDF contient aussi vos réponses sous une forme réutilisable. Rouvrez-le ici pour les modifier, même sur un autre appareil.'
          : 'Ce PDF ne contient que ce qui est imprimé. Pour modifier vos réponses plus tard, enregistrez-les dans un fichier à part.'}
      </p>
      <div className="actions">
        <button className="btn second" type="button" onClick={() => onChange(!reusable)}>
          {reusable ? 'PDF sans mes données réutilisables' : 'PDF avec mes données réutilisables'}
        </button>
      </div>
      <SaveAnswers onSave={onSave} />
    </section>
  );
}
