import { useMemo } from 'react';
import {
  addressOf,
  messageInPlace,
  pageIdOf,
  positionOfPath,
  progress,
  validate,
  warnings,
  type Answers,
  type FormDefinition,
  type Problem,
} from '../../../forms/index.ts';
import { BackLink } from '../../form/BackLink.tsx';
import { PageTitle } from '../../form/fields/Label.tsx';
import { Icon } from '../../form/Icon.tsx';
import { ReplacedCharacters } from '../../form/ReplacedCharacters.tsx';
import { useTrial } from '../../form/useTrial.ts';
import type { RoomProps } from '../room.ts';
import { Tasks } from '../tasks/Tasks.tsx';
import { emptyInWords, sizeInWords } from '../tasks/words.ts';
import { MakingView } from './MakingView.tsx';
import { useMaking } from './useMaking.ts';
import { draftPdf } from './wishes.ts';

/** The whole dossier before its documents: what must be corrected, what to look at again, what is not finished. */
export function FinalCheck({ draft, adresse, send }: RoomProps) {
  const { form, answers, suivi } = draft;
  const found = useMemo(() => {
    const result = validate(form, answers);
    return {
      problems: result.ok ? [] : result.problems,
      doubts: warnings(form, answers),
      now: progress(form, answers, suivi, new Date().toISOString()),
    };
  }, [form, answers, suivi]);
  const { remplaces, pages } = useTrial(form, answers, adresse);
  const making = useMaking();
  const { problems, doubts, now } = found;
  const left = now.pages.filter(({ etat }) => etat !== 'fini');
  return (
    <div className="verification">
      <BackLink onBack={() => send({ type: 'back' })} />
      {problems.length > 0 && (
        <div className="probleme" role="alert" tabIndex={-1} aria-labelledby="probleme-titre">
          <h2 id="probleme-titre">
            {problems.length === 1 ? 'Un point à corriger' : `${problems.length} points à corriger`}
          </h2>
          <Points form={form} answers={answers} points={problems} />
        </div>
      )}
      <p className="etape-q">{suivi?.nom ?? form.titre_court}</p>
      <PageTitle>Vérifiez votre dossier</PageTitle>
      <p className="h">
        {sizeInWords(now, pages)} {emptyInWords(form)}
      </p>
      {doubts.length > 0 && (
        <section className="repere ocre h" aria-labelledby="doutes-titre">
          <h2 id="doutes-titre">À regarder de près</h2>
          <Points form={form} answers={answers} points={doubts} />
        </section>
      )}
      <ReplacedCharacters characters={remplaces} />
      <div className="actions">
        <button className="btn" type="button" onClick={() => send({ type: 'checked' })}>
          <Icon name="pdf" />
          Préparer les documents
        </button>
        <button className="btn second" type="button" onClick={() => making.start(draftPdf(draft, adresse))}>
          Préparer le brouillon en PDF
        </button>
      </div>
      <ul className="meta h">
        <li>Les documents&nbsp;: le PDF à envoyer, le fichier Word et les autres formats.</li>
        <li>Le brouillon&nbsp;: le même PDF, avec BROUILLON sur chaque page, pour le faire relire.</li>
      </ul>
      <MakingView making={making} />
      {left.length > 0 && (
        <section aria-labelledby="reste-titre">
          <h2 className="hh" id="reste-titre">
            {left.length === 1 ? 'Une section n’est pas terminée' : `${left.length} sections ne sont pas terminées`}
          </h2>
          {problems.length === 0 && <p>Rien ne vous empêche de préparer les documents quand même.</p>}
          <Tasks form={form} progress={{ ...now, pages: left }} suivi={suivi} />
        </section>
      )}
    </div>
  );
}

interface PointsProps {
  readonly form: FormDefinition;
  readonly answers: Answers;
  readonly points: readonly Problem[];
}

/** Each point leads to its control; the section is named, since a dossier has many. */
function Points({ form, answers, points }: PointsProps) {
  const titles = new Map(form.sections.map(({ id, titre, tache }) => [id, tache ?? titre]));
  return (
    <ul>
      {points.map((point) => (
        <li key={`${point.path.join('/')} ${point.message}`}>
          <a href={addressOf(positionOfPath(form, point.path))}>{messageInPlace(form, answers, point)}</a>
          <span className="meta bloc">{titles.get((pageIdOf(form, point.path) ?? '').split('-')[0] ?? '')}</span>
        </li>
      ))}
    </ul>
  );
}
