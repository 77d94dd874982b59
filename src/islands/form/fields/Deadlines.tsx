import { frise, friseLines, type FriseLine } from '../../../documents/index.ts';
import { icalendar, type EvenementDuJour } from '../../../domain/calendrier/index.ts';
import { dateEnFrancais } from '../../../domain/francais/index.ts';
import type { FieldOf } from '../../../forms/index.ts';
import { Icon } from '../Icon.tsx';
import { Said, useSaid } from '../Said.tsx';
import { handOver } from '../saveFile.ts';
import { Drawn } from './Drawn.tsx';
import type { FieldProps } from './props.ts';

/** The drawing that documents print, then the same days as a list. */
export function Deadlines({ field, form, scope }: FieldProps<FieldOf<'frise'>>) {
  const [said, say] = useSaid();
  const found = friseLines(field, { form, scope });
  if (found === null) {
    return (
      <p className="vide">Aucune des missions choisies n’a de délai connu, ou la date n’est pas encore lisible.</p>
    );
  }
  const { signature, lignes } = found;
  const day = (jour: string | null) => (jour === null ? 'pas de délai' : dateEnFrancais(jour));
  return (
    <>
      <Drawn drawing={frise(signature, lignes)} />
      <dl className="faits">
        <div>
          <dt>Signature</dt>
          <dd>{dateEnFrancais(signature)}</dd>
        </div>
        {lignes.map(({ libelle, demarrage, deploiement }) => (
          <div key={libelle}>
            <dt>{libelle}</dt>
            <dd>
              {demarrage === null && deploiement === null
                ? 'Pas de délai particulier'
                : `Au plus tard\u00A0: démarrage le ${day(demarrage)}, déploiement le ${day(deploiement)}`}
            </dd>
          </div>
        ))}
      </dl>
      <div className="actions">
        <button
          className="btn second"
          type="button"
          onClick={() => {
            const text = icalendar(eventsOf(signature, lignes), new Date().toISOString());
            handOver(new File([text], AGENDA, { type: 'text/calendar' }));
            say(`Votre navigateur devrait enregistrer ${AGENDA}. Ouvrez-le pour l’ajouter à votre agenda.`);
          }}
        >
          <Icon name="enregistrer" />
          Ajouter ces dates à mon agenda (.ics)
        </button>
      </div>
      <Said sentence={said} />
    </>
  );
}

const AGENDA = 'echeances-cpts.ics';

/** Each deadline as a day of the agenda. */
function eventsOf(signature: string, lignes: readonly FriseLine[]): EvenementDuJour[] {
  const due = (jour: string | null, verbe: string, id: string): EvenementDuJour[] =>
    jour === null ? [] : [{ jour, titre: verbe, id }];
  return [
    { jour: signature, titre: 'Signature du contrat (ACI), date prévue', id: 'signature' },
    ...lignes.flatMap(({ libelle, demarrage, deploiement }, n) => [
      ...due(demarrage, `À démarrer au plus tard\u00A0: ${libelle}`, `demarrage-${n + 1}`),
      ...due(deploiement, `À déployer au plus tard\u00A0: ${libelle}`, `deploiement-${n + 1}`),
    ]),
  ];
}
