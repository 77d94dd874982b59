import { addressOf, summary, type Draft, type DraftEvent, type SummaryRow } from '../../forms/index.ts';
import { BackLink } from './BackLink.tsx';
import { ErrorSummary } from './ErrorSummary.tsx';
import { PageTitle } from './fields/Label.tsx';
import { Icon } from './Icon.tsx';
import { ReplacedCharacters } from './ReplacedCharacters.tsx';
import { useTrial } from './useTrial.ts';

interface Props {
  readonly draft: Draft;
  /** Full address of the page, printed in the document. */
  readonly adresse: string;
  /** What to read again in answers that came from a file. */
  readonly warnings: readonly string[];
  readonly send: (event: DraftEvent) => void;
  readonly onSave: () => string;
}

/** « Vérifiez vos réponses » : everything before the document is made, and a way back to each answer. */
export function CheckAnswers({ draft, adresse, warnings, send, onSave }: Props) {
  const { form, answers, problems } = draft;
  const { remplaces } = useTrial(form, answers, adresse);
  return (
    <div className="verification">
      <BackLink onBack={() => send({ type: 'back' })} />
      {problems.length > 0 && <ErrorSummary form={form} answers={answers} problems={problems} onSave={onSave} />}
      <p className="etape-q">{form.titre_court}</p>
      <PageTitle>Vérifiez vos réponses</PageTitle>
      <p className="h">
        Relisez avant de générer le PDF. Une rubrique laissée vide y sera écrite «&nbsp;Non renseigné&nbsp;».
      </p>
      <Warnings sentences={warnings} />
      {summary(form, answers).map(({ titre, lignes }) => (
        <section key={titre}>
          <h2 className="soustitre hh">{titre}</h2>
          <dl className="recap">
            {lignes.map((row) => (
              <Recap key={row.id} row={row} alone={row.libelle === titre} />
            ))}
          </dl>
        </section>
      ))}
      <ReplacedCharacters characters={remplaces} />
      <div className="actions">
        <button className="btn" type="button" onClick={() => send({ type: 'checked' })}>
          <Icon name="pdf" />
          Générer le PDF
        </button>
      </div>
    </div>
  );
}

function Warnings({ sentences }: { sentences: readonly string[] }) {
  if (sentences.length === 0) return null;
  return (
    <section className="repere ocre h" aria-labelledby="relire-titre">
      <h2 id="relire-titre">À relire dans ce fichier</h2>
      <ul>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </section>
  );
}

interface RecapProps {
  readonly row: SummaryRow;
  /** The heading above says its name already: written once, heard in the list as well. */
  readonly alone: boolean;
}

function Recap({ row: { libelle, valeur, vide, position }, alone }: RecapProps) {
  return (
    <div className={alone ? 'seul' : undefined}>
      <dt className={alone ? 'cache' : undefined}>{libelle}</dt>
      {vide ? (
        <dd className="vide">Non renseigné</dd>
      ) : (
        <dd>
          {valeur.map((line, index) => (
            <span className="texte" key={index}>
              {line || '\u00A0'}
            </span>
          ))}
        </dd>
      )}
      <dd>
        <a href={addressOf(position)}>
          {vide ? 'Renseigner' : 'Modifier'}
          <span className="cache">&nbsp;: {libelle}</span>
        </a>
      </dd>
    </div>
  );
}
